using System.Text.Json;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace TwelveLabs.Serialization;

/// <summary>Reports the position of the reader in the body, and where and why it failed.</summary>
internal sealed partial class Utf8BodyReader : IJsonLineInfo
{
    private JsonLinePosition _place = JsonLinePosition.Start;

    public int LineNumber => CurrentState == State.Start && _at == 0 ? 0 : Place().Line;

    public int LinePosition => Place().Column;

    public bool HasLineInfo() => true;

    private JsonLinePosition Place()
    {
        _place.MoveTo(_body.Span, _at);
        return _place;
    }

    private JsonReaderException Failure(JsonException e)
    {
        var message = e.Message;
        var suffix = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return Failure(suffix < 0 ? message : message[..suffix], OffsetOf(e), e);
    }

    private JsonReaderException Failure(string message, int offset, Exception? inner)
    {
        var place = Place();
        place.MoveTo(_body.Span, offset);
        var path = JsonFailure.PathOf(this);
        message = JsonFailure.Message(message, path, place.Line, place.Column);
        return new JsonReaderException(message, path, place.Line, place.Column, inner);
    }

    /// <summary>
    /// Returns the offset of a failure. The tokenizer counts lines and columns over the bytes that it got, which is not the whole body, so
    /// its position is taken relative to the position where it assumes that this token began.
    /// </summary>
    private int OffsetOf(JsonException e)
    {
        var begin = Believed();
        var lines = (e.LineNumber ?? 0) - (begin.LineNumber ?? 0);
        var column = e.BytePositionInLine ?? 0;
        if (lines == 0)
        {
            return Within(_at + column - (begin.BytePositionInLine ?? 0));
        }

        var offset = _at;
        while (lines-- > 0)
        {
            offset += _body.Span[offset..].IndexOf((byte)'\n') + 1;
        }

        return Within(offset + column);
    }

    /// <summary>Gets the position that the tokenizer assumes. No document continues with a control character, so it rejects one and reports where.</summary>
    private JsonException Believed()
    {
        var json = new Utf8JsonReader("\u0001"u8, isFinalBlock: true, _state);
        try
        {
            json.Read();
        }
        catch (JsonException e)
        {
            return e;
        }

        return new JsonException();
    }

    private int Within(long offset) => (int)Math.Max(_at, Math.Min(offset, _body.Length));
}
