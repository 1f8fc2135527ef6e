using System.Text.Json;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace TwelveLabs.Serialization;

/// <summary>
/// Reads the numbers that JSON does not support but Python's <c>json.dumps</c> writes. The tokenizer rejects them, so it gets <c>null</c>
/// instead and checks the grammar around them.
/// </summary>
internal sealed partial class Utf8BodyReader
{
    private bool TryReadNonFinite(ReadOnlySpan<byte> rest)
    {
        var start = 0;
        var commas = 0;
        while (start < rest.Length && rest[start] is (byte)' ' or (byte)',' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            if (rest[start++] == (byte)',')
            {
                commas++;
            }
        }

        if (commas > 1 || !IsNonFinite(rest[start..], out var value, out var text) || !TryStepOverNull(commas == 1))
        {
            return false;
        }

        _value = null;
        _isPending = false;
        _tokenStart = _at + start;
        _tokenEnd = _at = _tokenStart + text.Length;
        if (_form == Form.Text)
        {
            SetToken(JsonToken.String, text);
        }
        else
        {
            SetToken(JsonToken.Float, value);
        }

        return true;
    }

    private static bool IsNonFinite(ReadOnlySpan<byte> rest, out double value, out string text)
    {
        (value, text) = rest.IsEmpty ? default : rest[0] switch
        {
            (byte)'N' when rest.StartsWith("NaN"u8) => (double.NaN, "NaN"),
            (byte)'I' when rest.StartsWith("Infinity"u8) => (double.PositiveInfinity, "Infinity"),
            (byte)'-' when rest.StartsWith("-Infinity"u8) => (double.NegativeInfinity, "-Infinity"),
            _ => (0, ""),
        };
        return text is { Length: > 0 };
    }

    private bool TryStepOverNull(bool afterComma)
    {
        var json = new Utf8JsonReader(afterComma ? ",null"u8 : "null"u8, isFinalBlock: false, _state);
        try
        {
            if (!json.Read())
            {
                return false;
            }
        }
        catch (JsonException)
        {
            return false;
        }

        _state = json.CurrentState;
        return true;
    }
}
