using System.Globalization;
using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

internal static partial class JsonRead
{
    private const int LongestTime = 40;

    /// <summary>Reads a string. A number or a boolean becomes its original text, as far as the reader still has it.</summary>
    internal static string? String(JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null or JsonToken.Undefined:
                return null;
            case JsonToken.String when reader.Value is string text:
                return text;
            case JsonToken.String or JsonToken.Integer or JsonToken.Float or JsonToken.Boolean or JsonToken.Date:
                return Text(reader);
            default:
                throw Unexpected(reader, "a string");
        }
    }

    /// <summary>Reads a string that has few known values, such as that of an open enum.</summary>
    internal static string? Word(JsonReader reader) =>
        reader is Utf8BodyReader body && body.TryGetPlainText(out var utf8) ? PropertyNames.Get(utf8) : String(reader);

    /// <summary>Reads a boolean; also the strings <c>"true"</c> and <c>"false"</c> and the numbers 0 and 1.</summary>
    internal static bool? Boolean(JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null or JsonToken.Undefined:
                return null;
            case JsonToken.Boolean:
                return (bool)reader.Value!;
            case JsonToken.String when bool.TryParse(Text(reader), out var value):
                return value;
            case JsonToken.Integer when Text(reader) is "0" or "1":
                return Text(reader) == "1";
            default:
                throw Unexpected(reader, "true or false");
        }
    }

    /// <summary>Reads a time in RFC 3339 or one of its usual variations. A time without a zone is in UTC. An empty string is no time.</summary>
    internal static DateTimeOffset? Time(JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null or JsonToken.Undefined:
                return null;
            case JsonToken.String when reader is Utf8BodyReader body && TryParse(body, out var time):
                return time;
            case JsonToken.Date when reader.Value is DateTimeOffset time:
                return time;
            case JsonToken.Date when reader.Value is DateTime time:
                return Rfc3339.FromDateTime(time);
            case JsonToken.String when Rfc3339.TryParse(Text(reader).AsSpan(), out var time):
                return time;
            case JsonToken.String when string.IsNullOrWhiteSpace(Text(reader)):
                return null;
            default:
                throw Unexpected(reader, "a time such as 2024-01-31T12:30:00Z");
        }
    }

    // Parses the usual form without allocating a temporary string.
    private static bool TryParse(Utf8BodyReader body, out DateTimeOffset time)
    {
        time = default;
        Span<char> text = stackalloc char[LongestTime];
        if (!body.TryGetPlainText(out var utf8) || utf8.Length > LongestTime)
        {
            return false;
        }

        for (var i = 0; i < utf8.Length; i++)
        {
            if (utf8[i] > 0x7F)
            {
                return false;
            }

            text[i] = (char)utf8[i];
        }

        return Rfc3339.TryParse(text[..utf8.Length], out time);
    }

    private static string Text(JsonReader reader)
    {
        if (reader is Utf8BodyReader body && body.TryGetNumberText(out var raw))
        {
            return raw;
        }

        return reader.Value switch
        {
            null => "",
            string text => text,
            bool truth => truth ? "true" : "false",
            double number => JsonConvert.ToString(number),
            float number => JsonConvert.ToString(number),
            decimal number => JsonConvert.ToString(number),
            DateTimeOffset time => Rfc3339.Format(time),
            DateTime time => Rfc3339.Format(Rfc3339.FromDateTime(time)),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString() ?? "",
        };
    }
}
