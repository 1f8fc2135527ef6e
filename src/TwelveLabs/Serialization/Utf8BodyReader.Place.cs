using System.Text.Json;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace TwelveLabs.Serialization;

/// <summary>Where in the body the reader stands, and where and why it could not go on.</summary>
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
    /// The tokenizer counts lines and columns over what it was shown, which is not all of the body. So the place it names
    /// is taken relative to the place where it believes this token began.
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

    /// <summary>No document goes on with a control character, so the tokenizer refuses it, and says where it is.</summary>
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
