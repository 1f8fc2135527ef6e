using System.Text.Json;
using Newtonsoft.Json;
using JsonException = System.Text.Json.JsonException;

namespace TwelveLabs.Serialization;

/// <summary>
/// A <see cref="JsonReader"/> over a UTF-8 body in memory. It uses <see cref="Utf8JsonReader"/>, so text and numbers are read directly from
/// the bytes, and it reads RFC 8259 JSON plus the literals <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c>. Strings stay strings: dates
/// are never recognized. The caller owns the body.
/// </summary>
internal sealed partial class Utf8BodyReader : JsonReader
{
    // A check of the cancellation token is cheap but not free: once in this many bytes is soon enough.
    private const int CancellationInterval = 64 * 1024;

    // The base class enforces the maximum depth (its MaxDepth), and reports the path.
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };

    private readonly ReadOnlyMemory<byte> _body;
    private readonly CancellationToken _cancellationToken;
    private JsonReaderState _state = new(Options);
    private int _at;
    private int _tokenStart;
    private int _tokenEnd;
    private long _nextCheck;
    private Form _form;

    internal Utf8BodyReader(ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        _body = body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body;
        _cancellationToken = cancellationToken;
        DateParseHandling = DateParseHandling.None;
    }

    internal Utf8BodyReader(byte[] body, int length)
        : this(body.AsMemory(0, length))
    {
    }

    /// <summary>The form in which a typed read requests the next token.</summary>
    private enum Form
    {
        AsItStands,
        Text,
        Decimal,
    }

    /// <summary>Gets the raw bytes of the current token.</summary>
    private ReadOnlySpan<byte> Raw => _body.Span[_tokenStart.._tokenEnd];

    public override bool Read()
    {
        if (_next < _count || ReadAhead())
        {
            Take(_ahead[_next++]);
            return true;
        }

        return ReadAlone();
    }

    /// <summary>Throws if anything but white space follows what was read.</summary>
    internal void EnsureEnd()
    {
        if (_next == _count && OnlySpace(_body.Span[_at..]))
        {
            End();
        }
        else if (Read())
        {
            throw Failure($"The body continues after its end: found {TokenType}.", _tokenStart, null);
        }
    }

    /// <summary>
    /// Reads a whole array of numbers in bulk. The current token must be <see cref="JsonToken.StartArray"/>; afterwards it is the
    /// <see cref="JsonToken.EndArray"/>. If the array contains anything but plain numbers in range, returns <see langword="false"/> and
    /// does not move.
    /// </summary>
    internal bool TryReadFloats(out float[] values)
    {
        values = [];
        if (TokenType != JsonToken.StartArray || !FloatScan.TryScan(_body.Span[_at..], _cancellationToken, out values, out var length))
        {
            return false;
        }

        // To the tokenizer, "[" followed by "]" is an empty array, so its state stays valid without the numbers.
        _at += length;
        return Read();
    }

    private void CheckCancellation()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        _nextCheck = (long)_at + CancellationInterval;
    }

    // Reads a non-finite number or the end, or throws what the tokenizer rejects.
    private bool ReadAlone()
    {
        var rest = _body.Span[_at..];
        if (CurrentState == State.Closed || (CurrentState == State.Start && OnlySpace(rest)))
        {
            return End();
        }

        if (TryReadNonFinite(rest))
        {
            return true;
        }

        var json = new Utf8JsonReader(rest, isFinalBlock: true, _state);
        try
        {
            return json.Read() ? throw new InvalidOperationException("What was read alone is not what was read ahead.") : End();
        }
        catch (JsonException e)
        {
            throw Failure(e);
        }
    }

    private bool End()
    {
        _at = _body.Length;
        SetToken(JsonToken.None);
        return false;
    }

    private static bool OnlySpace(ReadOnlySpan<byte> rest)
    {
        foreach (var b in rest)
        {
            if (b is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return false;
            }
        }

        return true;
    }
}
