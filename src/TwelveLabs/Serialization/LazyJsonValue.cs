using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Serialization;

/// <summary>A free-form value that is kept as JSON until it is requested, and is written as that JSON unless it was changed.</summary>
internal sealed class LazyJsonValue
{
    private readonly ReadOnlyMemory<byte> _json;
    private JToken? _token;

    internal LazyJsonValue(ReadOnlyMemory<byte> json) => _json = json;

    internal LazyJsonValue(JToken? token) => _token = token;

    /// <summary>Gets the value. If several threads request it first, all get the same instance.</summary>
    internal JToken? Token
    {
        get
        {
            if (_json.IsEmpty)
            {
                return _token;
            }

            if (Volatile.Read(ref _token) is null)
            {
                Interlocked.CompareExchange(ref _token, Parse(), null);
            }

            return _token;
        }
    }

    internal void WriteTo(JsonWriter writer)
    {
        if (!_json.IsEmpty && writer is Utf8BodyWriter body && IsAsItCame())
        {
            body.WriteRawValue(_json.Span);
            return;
        }

        // Writers that do not write text need the tokens.
        if (!_json.IsEmpty && writer is JsonTextWriter && IsAsItCame())
        {
            writer.WriteRawValue(Utf8Text.FromUtf8(_json.Span));
        }
        else
        {
            JsonWrite.Token(writer, Token);
        }
    }

    private bool IsAsItCame() => Volatile.Read(ref _token) is not { } token || IsSame(token, Parse());

    private static bool IsSame(JToken left, JToken right) => left is JValue a && right is JValue b
        ? a.Type == b.Type && Equals(a.Value, b.Value)
        : JToken.DeepEquals(left, right);

    private JToken Parse()
    {
        using var reader = new Utf8BodyReader(_json) { MaxDepth = null };
        JsonRead.Begin(reader);
        return JsonRead.Token(reader);
    }
}
