using System.Buffers;
using System.Text.Json;
using JsonException = System.Text.Json.JsonException;

namespace TwelveLabs.Serialization;

/// <summary>
/// Reads tokens ahead. To restart the tokenizer costs more than a token, so it reads several at a time.
/// </summary>
internal sealed partial class Utf8BodyReader
{
    private const int MostAhead = 32;

    private Token[] _ahead = [];
    private int _next;
    private int _count;

    /// <summary>The location of a token in the body, and the start of the next one.</summary>
    private readonly record struct Token(JsonTokenType Type, int Start, int Length, int Next, bool IsEscaped);

    /// <summary>Closes the reader and returns its pooled memory.</summary>
    public override void Close()
    {
        base.Close();
        if (_ahead.Length > 0)
        {
            ArrayPool<Token>.Shared.Return(_ahead);
            (_ahead, _next, _count) = ([], 0, 0);
        }
    }

    /// <summary>Reads tokens ahead, but none after the start of an array: it may be an array of numbers, which is read in bulk.</summary>
    /// <returns>Whether there is a token.</returns>
    private bool ReadAhead()
    {
        if (_at >= _nextCheck)
        {
            CheckCancellation();
        }

        if (CurrentState == State.Closed)
        {
            return false;
        }

        if (_ahead.Length == 0)
        {
            _ahead = ArrayPool<Token>.Shared.Rent(MostAhead);
        }

        var json = new Utf8JsonReader(_body.Span[_at..], isFinalBlock: true, _state);
        (_next, _count) = (0, 0);
        try
        {
            while (_count < MostAhead && json.Read())
            {
                Add(ref json);
                if (json.TokenType == JsonTokenType.StartArray)
                {
                    break;
                }
            }
        }
        catch (JsonException)
        {
            // The tokenizer is unusable after a failure, so the tokens before it are read again.
            json = new Utf8JsonReader(_body.Span[_at..], isFinalBlock: true, _state);
            for (var i = 0; i < _count; i++)
            {
                json.Read();
            }
        }

        if (_count == 0)
        {
            return false;
        }

        _state = json.CurrentState;
        return true;
    }

    private void Add(ref Utf8JsonReader json)
    {
        var start = (int)json.TokenStartIndex;
        var next = (int)json.BytesConsumed;
        var length = json.TokenType switch
        {
            JsonTokenType.Number => json.ValueSpan.Length,
            JsonTokenType.PropertyName => json.ValueSpan.Length + 2,
            _ => next - start,
        };
        _ahead[_count++] = new Token(json.TokenType, _at + start, length, _at + next, json.ValueIsEscaped);
    }

    /// <summary>Moves to the last token of the current container, if it is among those that were read ahead.</summary>
    /// <param name="open">The number of open containers at the end of those tokens; 1 is the current one.</param>
    private bool TryPassOverAhead(out int open)
    {
        open = 1;
        for (var i = _next; i < _count; i++)
        {
            open += Change(_ahead[i].Type);
            if (open == 0)
            {
                _next = i;
                return Read();
            }
        }

        return false;
    }

    private static int Change(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
        JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
        _ => 0,
    };
}
