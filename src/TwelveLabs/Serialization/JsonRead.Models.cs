using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <content>What generated code asks for when a member is a model, a filter or either of two forms.</content>
internal static partial class JsonRead
{
    /// <summary>The value of a required property. A null counts as absent: the property keeps what it has.</summary>
    internal static T Required<T>(T? value, T? current, ref bool found)
        where T : class
    {
        found |= value is not null;
        return value ?? current!;
    }

    /// <summary>The same of a value type.</summary>
    internal static T Required<T>(T? value, T current, ref bool found)
        where T : struct
    {
        found |= value is not null;
        return value ?? current;
    }

    internal static T? Optional<T>(JsonReader reader, Func<JsonReader, T> read)
        where T : class => IsNull(reader) ? null : read(reader);

    internal static T? Filter<T>(JsonReader reader, Func<JsonReader, T> read)
        where T : struct => IsNull(reader) ? null : read(reader);

    /// <summary>A member that JSON cannot hold, so that only null can stand in its place.</summary>
    internal static void File(JsonReader reader, string member)
    {
        if (!IsNull(reader))
        {
            throw JsonFailure.At(reader, $"{member} is a file, which cannot be read from JSON. Set it on the request.");
        }
    }

    /// <summary>A text, which stands for the simplest of its objects, or the object.</summary>
    internal static T? TextOr<T>(JsonReader reader, Func<string, T> ofText, Func<JsonReader, T> read)
        where T : class => reader.TokenType == JsonToken.String ? ofText(String(reader)!) : Optional(reader, read);
}
