using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Newtonsoft.Json;

namespace TwelveLabs.Serialization;

/// <summary>Converts a token of the body to a token and value of <see cref="JsonReader"/>.</summary>
internal sealed partial class Utf8BodyReader
{
    // Parsing an integer takes time quadratic in its length; JsonTextReader has the same limit.
    private const int LongestInteger = 380;

    private static readonly object True = true;
    private static readonly object False = false;

    // A string or a number becomes an object only when its value is requested.
    private object? _value;
    private bool _isPending;
    private bool _isEscaped;

    public override object? Value => base.Value ?? (_isPending ? _value ??= Materialize() : null);

    public override Type? ValueType => Value?.GetType();

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

    /// <summary>Gets the raw text of the current token, if it is a string without escapes.</summary>
    internal bool TryGetPlainText(out ReadOnlySpan<byte> utf8)
    {
        var isPlain = TokenType == JsonToken.String && _isPending && !_isEscaped;
        utf8 = isPlain ? Raw[1..^1] : default;
        return isPlain;
    }

    /// <summary>Gets the raw text of the current token, if it is a number.</summary>
    internal bool TryGetNumberText(out string text)
    {
        var isNumber = TokenType is JsonToken.Integer or JsonToken.Float;
        text = isNumber ? Utf8Text.FromAscii(Raw) : "";
        return isNumber;
    }

    /// <summary>Gets the current number as the nearest <see langword="float"/>, rounded once.</summary>
    internal bool TryGetSingle(out float value)
    {
        value = 0;
        return TokenType is JsonToken.Integer or JsonToken.Float && FloatNumber.TryParseSlowly(Raw, out value);
    }

    /// <summary>Gets the current number, unless it is out of the range of <see langword="double"/>.</summary>
    internal bool TryGetDouble(out double value)
    {
        if (base.Value is double known)
        {
            value = known;
            return true;
        }

        // Frameworks differ in whether a number out of range is infinite or invalid.
        value = 0;
        return TokenType is JsonToken.Integer or JsonToken.Float
            && Utf8Parser.TryParse(Raw, out value, out int length) && length == Raw.Length && !double.IsInfinity(value);
    }

    /// <summary>Gets the current number, if it is written as a whole number in range.</summary>
    internal bool TryGetInt64(out long value)
    {
        value = 0;
        return TokenType == JsonToken.Integer && Utf8Parser.TryParse(Raw, out value, out int length) && length == Raw.Length;
    }

    /// <summary>Gets the current number, if it is a whole number and not so long that only its text can be kept.</summary>
    internal bool TryGetBigInteger(out BigInteger value)
    {
        value = default;
        return TokenType == JsonToken.Integer
            && Raw.Length <= LongestInteger
            && BigInteger.TryParse(Utf8Text.FromAscii(Raw), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private void Take(in Token token)
    {
        _tokenStart = token.Start;
        _tokenEnd = token.Start + token.Length;
        _at = token.Next;
        _value = null;
        _isPending = false;
        _isEscaped = token.IsEscaped;
        switch (token.Type)
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
                _nameStart = _tokenStart;
                _nameLength = token.Length;
                SetToken(JsonToken.PropertyName, _isEscaped ? Text() : PropertyNames.Get(Raw[1..^1]));
                break;
            case JsonTokenType.String:
                TakePending(JsonToken.String);
                break;
            case JsonTokenType.Number when _form == Form.Text:
                SetToken(JsonToken.String, Utf8Text.FromAscii(Raw));
                break;
            case JsonTokenType.Number:
                TakePending(_form == Form.Decimal || Raw.IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0 ? JsonToken.Float : JsonToken.Integer);
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

    private void TakePending(JsonToken token)
    {
        _isPending = true;
        SetToken(token);
    }

    private void TakeBoolean(bool value)
    {
        if (_form == Form.Text)
        {
            SetToken(JsonToken.String, value ? "true" : "false");
        }
        else
        {
            SetToken(JsonToken.Boolean, value ? True : False);
        }
    }

    private object Materialize()
    {
        if (TokenType == JsonToken.String)
        {
            return Text();
        }

        if (TokenType == JsonToken.Integer)
        {
            return TryGetInt64(out var whole) ? whole : TryGetBigInteger(out var large) ? (object)large : throw BadNumber("has too many digits");
        }

        if (_form == Form.Decimal || FloatParseHandling == FloatParseHandling.Decimal)
        {
            var isExact = decimal.TryParse(Utf8Text.FromAscii(Raw), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact);
            return isExact ? exact : throw BadNumber("is not a decimal");
        }

        return TryGetDouble(out var real) ? real : throw BadNumber("is too large");
    }

    private JsonReaderException BadNumber(string problem)
    {
        var text = Utf8Text.FromAscii(Raw);
        var shown = text.Length <= 60 ? text : text[..60] + "…";
        return Failure($"The number {shown} {problem}.", _tokenStart, null);
    }

    private string Text()
    {
        if (!_isEscaped)
        {
            return Utf8Text.FromUtf8(Raw[1..^1]);
        }

        var json = new Utf8JsonReader(Raw);
        json.Read();
        return Text(ref json);
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
