using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <content>Methods for generated code that read a model, a filter or a value of either of two forms.</content>
internal static partial class JsonRead
{
    /// <summary>Returns the value of a required property. A null counts as absent: the property keeps its current value.</summary>
    internal static T Required<T>(T? value, T? current, ref bool found)
        where T : class
    {
        found |= value is not null;
        return value ?? current!;
    }

    /// <summary>Returns the value of a required property of a value type.</summary>
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

    /// <summary>Rejects a file that is not null: JSON cannot hold a file.</summary>
    internal static void File(JsonReader reader, string member)
    {
        if (!IsNull(reader))
        {
            throw JsonFailure.At(reader, $"{member} is a file, which cannot be read from JSON. Set it on the request.");
        }
    }

    /// <summary>Reads an object, or a string that stands for its simplest form.</summary>
    internal static T? TextOr<T>(JsonReader reader, Func<string, T> ofText, Func<JsonReader, T> read)
        where T : class => reader.TokenType == JsonToken.String ? ofText(String(reader)!) : Optional(reader, read);
}
