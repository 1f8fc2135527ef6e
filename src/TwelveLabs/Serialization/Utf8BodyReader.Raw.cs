using System.Text.Json;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace TwelveLabs.Serialization;

/// <summary>Skips values and keeps them as raw JSON: to any depth, in little time and without allocations.</summary>
internal sealed partial class Utf8BodyReader
{
    private int _nameLength;
    private int _nameStart;
    private bool _hasNonFinite;

    /// <summary>Gets the raw name of the property that was read last, including its quotes.</summary>
    internal ReadOnlySpan<byte> RawName => _body.Span.Slice(_nameStart, _nameLength);

    /// <summary>Moves to the last token of the current value and returns the whole value as raw JSON.</summary>
    internal ReadOnlyMemory<byte> ReadRaw()
    {
        var start = _tokenStart;
        if (TokenType is JsonToken.StartObject or JsonToken.StartArray && (_hasNonFinite || !TryPassOver()))
        {
            PassOverTokens();
        }

        return _body[start.._tokenEnd];
    }

    private bool TryPassOver()
    {
        if (TryPassOverAhead(out var open))
        {
            return true;
        }

        var from = _count == _next ? _at : _ahead[_count - 1].Next;
        var json = new Utf8JsonReader(_body.Span[from..], isFinalBlock: true, _state);
        var next = _nextCheck - from;
        try
        {
            do
            {
                if (json.BytesConsumed >= next)
                {
                    _cancellationToken.ThrowIfCancellationRequested();
                    next = json.BytesConsumed + CancellationInterval;
                }

                if (!json.Read())
                {
                    return false;
                }

                open += Change(json.TokenType);
            }
            while (open > 0);
        }
        catch (JsonException)
        {
            return false;
        }

        _state = json.CurrentState;
        (_next, _count) = (0, 0);
        _tokenStart = from + (int)json.TokenStartIndex;
        _tokenEnd = _at = from + (int)json.BytesConsumed;
        SetToken(json.TokenType == JsonTokenType.EndObject ? JsonToken.EndObject : JsonToken.EndArray);
        return true;
    }

    /// <summary>Skips token by token after the tokenizer failed, perhaps at a non-finite number. Any other failure is reported with its path.</summary>
    private void PassOverTokens()
    {
        var ceiling = MaxDepth;
        MaxDepth = null;
        var depth = Depth;
        while (Read() && Depth > depth)
        {
        }

        MaxDepth = ceiling;
        _hasNonFinite = true;
    }
}
