using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Newtonsoft.Json;

namespace TwelveLabs.Json;

/// <summary>How a token of the body becomes a token and value of <see cref="JsonReader"/>.</summary>
internal sealed partial class Utf8BodyReader
{
    // Reading an integer takes time that grows with the square of its length; JsonTextReader stops at the same length.
    private const int LongestInteger = 380;

    private static readonly object True = true;
    private static readonly object False = false;

    public override string? ReadAsString() => As(Form.Text, base.ReadAsString);

    public override decimal? ReadAsDecimal() => As(Form.Decimal, base.ReadAsDecimal);

    private T As<T>(Form form, Func<T> read)
    {
        _form = form;
        try
        {
            return read();
        }
        finally
        {
            _form = Form.AsItStands;
        }
    }

    private void Take(ref Utf8JsonReader json)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                SetToken(JsonToken.StartObject);
                break;
            case JsonTokenType.EndObject:
                SetToken(JsonToken.EndObject);
                break;
            case JsonTokenType.StartArray:
                SetToken(JsonToken.StartArray);
                break;
            case JsonTokenType.EndArray:
                SetToken(JsonToken.EndArray);
                break;
            case JsonTokenType.PropertyName:
                SetToken(JsonToken.PropertyName, json.ValueIsEscaped ? Text(ref json) : PropertyNames.Get(json.ValueSpan));
                break;
            case JsonTokenType.String:
                SetToken(JsonToken.String, Text(ref json));
                break;
            case JsonTokenType.Number:
                TakeNumber(ref json);
                break;
            case JsonTokenType.True:
                TakeBoolean(true);
                break;
            case JsonTokenType.False:
                TakeBoolean(false);
                break;
            default:
                SetToken(JsonToken.Null);
                break;
        }
    }

    private void TakeBoolean(bool value)
    {
        if (_form == Form.Text)
            SetToken(JsonToken.String, value ? "true" : "false");
        else
            SetToken(JsonToken.Boolean, value ? True : False);
    }

    private void TakeNumber(ref Utf8JsonReader json)
    {
        var isInteger = json.ValueSpan.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0;
        if (_form == Form.Text)
            SetToken(JsonToken.String, Utf8Text.FromAscii(json.ValueSpan));
        else if (_form == Form.Decimal || (!isInteger && FloatParseHandling == FloatParseHandling.Decimal))
            SetToken(JsonToken.Float, json.TryGetDecimal(out var exact) ? exact : throw BadNumber("is not a decimal"));
        else if (!isInteger)
            SetToken(JsonToken.Float, json.TryGetDouble(out var real) ? real : throw BadNumber("is too large"));
        else
            SetToken(JsonToken.Integer, json.TryGetInt64(out var whole) ? (object)whole : Large(json.ValueSpan));
    }

    private BigInteger Large(ReadOnlySpan<byte> digits) => digits.Length <= LongestInteger
        ? BigInteger.Parse(Utf8Text.FromAscii(digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
        : throw BadNumber("has too many digits");

    private JsonReaderException BadNumber(string problem)
    {
        var text = Utf8Text.FromAscii(Raw);
        var shown = text.Length <= 60 ? text : text[..60] + "…";
        return Failure($"The number {shown} {problem}.", _tokenStart, null);
    }

    private static string Text(ref Utf8JsonReader json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Utf8Text.Lenient(json.ValueSpan);
        }
    }
}
