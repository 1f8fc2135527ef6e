using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

internal static partial class JsonRead
{
    private const string WholeNumber32 = "a whole number of 32 bits";
    private const string WholeNumber64 = "a whole number of 64 bits";
    private const string Number = "a number";
    private const string Number64 = "a number in the range of double precision";
    private const string Number32 = "a number in the range of single precision";

    internal static int? Int32(JsonReader reader)
    {
        var value = Whole(reader, WholeNumber32);
        return value is < int.MinValue or > int.MaxValue ? throw Unexpected(reader, WholeNumber32) : (int?)value;
    }

    internal static long? Int64(JsonReader reader) => Whole(reader, WholeNumber64);

    internal static double? Double(JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null or JsonToken.Undefined:
                return null;
            case JsonToken.Integer or JsonToken.Float:
                return Real(reader);
            case JsonToken.String when TryParse(Text(reader), out double value) && IsWritten(Text(reader), value):
                return value;
            default:
                throw Unexpected(reader, Number);
        }
    }

    internal static float? Single(JsonReader reader)
    {
        if (reader is Utf8BodyReader body && body.TryGetSingle(out var exact) && !float.IsInfinity(exact))
        {
            return exact;
        }

        var value = Double(reader);
        return value is null ? null : Narrow(reader, value.Value);
    }

    /// <summary>Converts to single precision. Infinity stays infinity, but no other number may become infinity.</summary>
    private static float Narrow(JsonReader reader, double value)
    {
        var narrow = (float)value;
        return float.IsInfinity(narrow) && !double.IsInfinity(value) ? throw Unexpected(reader, Number32) : narrow;
    }

    private static double Real(JsonReader reader)
    {
        if (reader is Utf8BodyReader body)
        {
            return body.TryGetDouble(out var exact) ? exact : throw Unexpected(reader, Number64);
        }

        return reader.Value switch
        {
            // Newtonsoft.Json on newer frameworks reports 1e400 and the literal Infinity alike.
            double value => JsonIsText(reader) ? Finite(reader, value) : value,
            long value => value,
            BigInteger value => Finite(reader, (double)value),
            IConvertible value => value.ToDouble(CultureInfo.InvariantCulture),
            _ => throw Unexpected(reader, Number),
        };
    }

    private static bool JsonIsText(JsonReader reader) => reader is JsonTextReader;

    private static double Finite(JsonReader reader, double value) =>
        double.IsInfinity(value) ? throw Unexpected(reader, Number64) : value;

    /// <summary>Whether a text that was parsed as infinity is the literal, and not a number out of range.</summary>
    private static bool IsWritten(string text, double value) => !double.IsInfinity(value) || text.AsSpan().IndexOf('I') >= 0;

    private static long? Whole(JsonReader reader, string expected)
    {
        switch (reader.TokenType)
        {
            case JsonToken.Null or JsonToken.Undefined:
                return null;
            case JsonToken.Integer when reader is Utf8BodyReader body && body.TryGetInt64(out var value):
                return value;
            case JsonToken.Integer when reader is not Utf8BodyReader && reader.Value is long value:
                return value;
            case JsonToken.Integer or JsonToken.String when TryParse(Text(reader), out long value):
                return value;
            case JsonToken.Float when TryGetWhole(reader, out var value):
                return value;
            default:
                throw Unexpected(reader, expected);
        }
    }

    private static bool TryGetWhole(JsonReader reader, out long value)
    {
        if (reader is Utf8BodyReader)
        {
            return TryParse(Text(reader), out value);
        }

        value = 0;
        if (reader.Value is not decimal exact)
        {
            return TryGetWhole(Real(reader), out value);
        }

        return exact == decimal.Truncate(exact) && TryGetWhole(exact, out value);
    }

    private static bool TryGetWhole(double number, out long value)
    {
        var fits = number is >= -9223372036854775808.0 and < 9223372036854775808.0 && number == Math.Floor(number);
        value = fits ? (long)number : 0;
        return fits;
    }

    private static bool TryGetWhole(decimal number, out long value)
    {
        var fits = number is >= long.MinValue and <= long.MaxValue;
        value = fits ? (long)number : 0;
        return fits;
    }

    /// <summary>Parses a whole number in any notation: <c>3</c>, <c>3.0</c>, <c>1e3</c>.</summary>
    private static bool TryParse(string text, out long value)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value))
        {
            return true;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && exact == decimal.Truncate(exact)
            && TryGetWhole(exact, out value);
    }

    private static bool TryParse(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}
