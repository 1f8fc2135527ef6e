using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Operations;

/// <summary>Converts the models of the client to and from JSON, with the code that calls use and without reflection.</summary>
internal static class ModelJson
{
    private const DynamicallyAccessedMemberTypes Constructors = DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors;

    // The converters take nothing from the options, and the default ones would bring the reflection of the serializer with them.
    private static readonly JsonSerializerOptions Options = new();

    public static T Read<[DynamicallyAccessedMembers(Constructors)] T>(JsonObject json)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            json.WriteTo(writer);
        }

        var reader = new Utf8JsonReader(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        reader.Read();
        return new ApiJsonConverter<T>().Read(ref reader, typeof(T), Options)!;
    }

    public static JsonNode? Write<[DynamicallyAccessedMembers(Constructors)] T>(T value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            new ApiJsonConverter<T>().Write(writer, value, Options);
        }

        return JsonNode.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }
}
