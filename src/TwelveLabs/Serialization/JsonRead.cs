using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>
/// Reads models from any <see cref="JsonReader"/>, for generated code. As with a <see cref="JsonConverter"/>, the reader is at the first
/// token of a value when a method is called and at its last token when the method returns. Values are accepted in every form that loses
/// nothing; any other value throws a <see cref="JsonSerializationException"/> with path, line and position.
/// </summary>
internal static partial class JsonRead
{
    /// <summary>The maximum nesting of objects and arrays in a free-form value, the same as that of a reader.</summary>
    private const int DeepestNesting = 64;

    /// <summary>Moves to the first token of the document.</summary>
    internal static void Begin(JsonReader reader)
    {
        if (!MoveToContent(reader))
        {
            throw JsonFailure.At(reader, "Expected JSON but there is none.");
        }
    }

    /// <summary>
    /// Reads a value without date parsing, whatever the reader's setting: in a string property, text that looks like a date must stay
    /// unchanged.
    /// </summary>
    internal static T WithoutDates<T>(JsonReader reader, Func<JsonReader, T> read)
    {
        var before = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        try
        {
            return read(reader);
        }
        finally
        {
            reader.DateParseHandling = before;
        }
    }

    /// <summary>Determines whether the value is <c>null</c>.</summary>
    internal static bool IsNull(JsonReader reader) => reader.TokenType is JsonToken.Null or JsonToken.Undefined;

    /// <summary>Checks that an object begins here.</summary>
    internal static void StartObject(JsonReader reader, string model)
    {
        if (reader.TokenType != JsonToken.StartObject)
        {
            throw Unexpected(reader, $"an object ({model})");
        }
    }

    /// <summary>
    /// Moves to the value of the next property, or returns <see langword="false"/> at the end of the object.
    /// </summary>
    internal static bool NextProperty(JsonReader reader, out string name)
    {
        Move(reader, "a property or the end of an object");
        if (reader.TokenType == JsonToken.EndObject)
        {
            name = "";
            return false;
        }

        name = reader.TokenType == JsonToken.PropertyName
            ? (string)reader.Value!
            : throw Unexpected(reader, "a property or the end of an object");
        Move(reader, "a value");
        return true;
    }

    /// <summary>Reads a list without its nulls: as everywhere, a null is no value.</summary>
    internal static List<T>? Array<T>(JsonReader reader, Func<JsonReader, T> item)
    {
        if (IsNull(reader))
        {
            return null;
        }

        if (reader.TokenType != JsonToken.StartArray)
        {
            throw Unexpected(reader, "an array");
        }

        var items = new List<T>();
        while (NextItem(reader))
        {
            if (!IsNull(reader))
            {
                items.Add(item(reader));
            }
        }

        return items;
    }

    internal static Dictionary<string, T>? Map<T>(JsonReader reader, Func<JsonReader, T> item)
    {
        if (IsNull(reader))
        {
            return null;
        }

        StartObject(reader, "a map");
        var items = new Dictionary<string, T>(StringComparer.Ordinal);
        while (NextProperty(reader, out var name))
        {
            items[name] = item(reader);
        }

        return items;
    }

    private static bool NextItem(JsonReader reader)
    {
        Move(reader, "an item or the end of an array");
        return reader.TokenType != JsonToken.EndArray;
    }

    private static void Move(JsonReader reader, string expected)
    {
        if (!MoveToContent(reader))
        {
            throw JsonFailure.At(reader, $"Expected {expected} but the JSON ends here.");
        }
    }

    private static bool MoveToContent(JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonToken.Comment or JsonToken.None))
            {
                return true;
            }
        }

        return false;
    }
}
