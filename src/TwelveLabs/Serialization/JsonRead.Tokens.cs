using System.Globalization;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

internal static partial class JsonRead
{
    /// <summary>
    /// The maximum depth of the tree of a free-form value. Newtonsoft.Json walks trees by recursion, so deeper values are kept as text in a
    /// <see cref="JRaw"/>.
    /// </summary>
    internal const int DeepestTree = 512;

    /// <summary>Reads a value of any shape unchanged: a string that looks like a date stays a string.</summary>
    internal static JToken Token(JsonReader reader) => WithoutDates(reader, static r => Token(r, 0));

    /// <summary>Stores a property that the model does not know, without interpreting its value.</summary>
    internal static void Unknown(JsonReader reader, string name, ref LazyJsonDictionary? members)
    {
        members ??= new LazyJsonDictionary();
        if (reader is Utf8BodyReader body)
        {
            members.Append(body.RawName, body.ReadRaw().Span);
        }
        else
        {
            members[name] = Token(reader);
        }
    }

    /// <summary>Reads a map of values of any shape.</summary>
    internal static LazyJsonDictionary? TokenMap(JsonReader reader)
    {
        if (IsNull(reader))
        {
            return null;
        }

        StartObject(reader, "a map");
        if (reader is Utf8BodyReader body)
        {
            return new LazyJsonDictionary(body.ReadRaw().ToArray());
        }

        var items = new LazyJsonDictionary();
        while (NextProperty(reader, out var name))
        {
            items[name] = Token(reader);
        }

        return items;
    }

    /// <summary>Skips a value of any shape.</summary>
    internal static bool Skip(JsonReader reader)
    {
        if (reader is Utf8BodyReader body)
        {
            body.ReadRaw();
        }
        else
        {
            reader.Skip();
        }

        return true;
    }

    private static JToken Token(JsonReader reader, int depth)
    {
        switch (reader.TokenType)
        {
            case JsonToken.StartObject or JsonToken.StartArray when depth == DeepestTree:
                return new JRaw(RawText(reader));

            case JsonToken.StartObject:
                var properties = new JObject();
                while (NextProperty(reader, out var name))
                {
                    properties[name] = Token(reader, depth + 1);
                }

                return properties;

            case JsonToken.StartArray:
                var items = new JArray();
                while (NextItem(reader))
                {
                    items.Add(Token(reader, depth + 1));
                }

                return items;

            case JsonToken.Null:
                return JValue.CreateNull();
            case JsonToken.Undefined:
                return JValue.CreateUndefined();
            case JsonToken.Raw:
                return new JRaw(reader.Value);

            case JsonToken.Integer or JsonToken.Float when reader is Utf8BodyReader body:
                return NumberToken(body);

            case JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean
                or JsonToken.Date or JsonToken.Bytes:
                return new JValue(reader.Value);

            default:
                throw Unexpected(reader, "a value");
        }
    }

    /// <summary>Creates the token of a number. A number that no .NET type can hold is kept as text.</summary>
    private static JValue NumberToken(Utf8BodyReader body)
    {
        if (body.TryGetInt64(out var whole))
        {
            return new JValue(whole);
        }

        if (body.TokenType == JsonToken.Float && body.TryGetDouble(out var real))
        {
            return new JValue(real);
        }

        return body.TryGetBigInteger(out var large) ? new JValue(large) : new JRaw(Text(body));
    }

    private static string RawText(JsonReader reader)
    {
        if (reader is Utf8BodyReader body)
        {
            return Utf8Text.FromUtf8(body.ReadRaw().Span);
        }

        var text = new StringBuilder();
        using var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { Culture = CultureInfo.InvariantCulture };
        writer.WriteToken(reader);
        writer.Flush();
        return text.ToString();
    }
}
