using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Json;

internal static partial class JsonRead
{
    /// <summary>A value of any shape, as it stands: text that looks like a date stays text.</summary>
    internal static JToken Token(JsonReader reader) => WithoutDates(reader, static r => Token(r, 0));

    private static JToken Token(JsonReader reader, int depth)
    {
        if (depth > DeepestNesting)
            throw JsonFailure.At(reader, $"The JSON is nested deeper than {DeepestNesting} levels.");

        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                var properties = new JObject();
                while (NextProperty(reader, out var name))
                    properties[name] = Token(reader, depth + 1);
                return properties;

            case JsonToken.StartArray:
                var items = new JArray();
                while (NextItem(reader))
                    items.Add(Token(reader, depth + 1));
                return items;

            case JsonToken.Null:
                return JValue.CreateNull();
            case JsonToken.Undefined:
                return JValue.CreateUndefined();
            case JsonToken.Raw:
                return new JRaw(reader.Value);

            case JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean
                or JsonToken.Date or JsonToken.Bytes:
                return new JValue(reader.Value);

            default:
                throw Unexpected(reader, "a value");
        }
    }
}
