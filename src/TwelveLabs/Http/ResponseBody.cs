using System.Text;

namespace TwelveLabs.Http;

/// <summary>Represents a response body in pooled memory. What is read from it must be copied before it is disposed.</summary>
internal sealed class ResponseBody : IDisposable
{
    private byte[] _buffer;
    private int _offset;
    private bool _isOwn = true;

    private ResponseBody(byte[] buffer, int length)
    {
        _buffer = buffer;
        Length = length;
    }

    public int Length { get; }

    /// <summary>Gets a value indicating whether the body ended early or could not be decompressed to its end.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Gets a value indicating whether the body has nothing but white space.</summary>
    public bool IsBlank
    {
        get
        {
            foreach (var octet in Span)
            {
                if (octet is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return false;
                }
            }

            return true;
        }
    }

    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(_offset, Length);

    public Span<byte> Span => _buffer.AsSpan(_offset, Length);

    public ArraySegment<byte> Segment => new(_buffer, _offset, Length);

    /// <summary>Reads the whole body.</summary>
    public static async ValueTask<ResponseBody> ReadAsync(HttpAttempt attempt, int most)
    {
        try
        {
            return await ReadAsync(attempt, most, whole: true).ConfigureAwait(false);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw AttemptFailure.Translate(attempt, e, "the response body");
        }
    }

    /// <summary>Reads as much of the body as arrives, up to a limit: the beginning of a failed response is enough.</summary>
    public static ValueTask<ResponseBody> ReadBeginningAsync(HttpAttempt attempt, int most) => ReadAsync(attempt, most, whole: false);

    private static async ValueTask<ResponseBody> ReadAsync(HttpAttempt attempt, int most, bool whole)
    {
        if (attempt.Response.Content is not { } content)
        {
            return new ResponseBody([], 0);
        }

        most = Math.Min(most, GrowingBuffer.Largest);
        var announced = ContentDecoder.IsEncoded(content) ? -1 : content.Headers.ContentLength ?? -1;
        if (whole && announced > most)
        {
            throw TooLarge(most);
        }

        using var buffer = new GrowingBuffer(announced);
        var isCut = false;
        try
        {
            var stream = await OpenAsync(content, attempt.Timer.Token).ConfigureAwait(false);
            while (await attempt.ReadAsync(stream, buffer.Chunk, buffer.Offset).ConfigureAwait(false) is > 0 and var read)
            {
                buffer.Advance(read);

                // A connection returns no more than the announced length. The handler of a user may.
                if (buffer.Length > most || (buffer.Length == announced && attempt.HasOwnConnection))
                {
                    break;
                }
            }
        }
        catch (Exception e) when (!whole && !e.IsFatal())
        {
            isCut = true;
        }

        if (whole && buffer.Length > most)
        {
            throw TooLarge(most);
        }

        var length = (int)Math.Min(buffer.Length, most);
        return new ResponseBody(buffer.Detach(length), length) { IsCut = isCut };
    }

    /// <summary>Wraps bytes that other code owns.</summary>
    public static ResponseBody Over(ArraySegment<byte> bytes) => new(bytes.Array!, bytes.Count) { _offset = bytes.Offset, _isOwn = false };

    /// <summary>Opens the content as a stream, decoded if the handler has not done so.</summary>
    public static async ValueTask<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
#if NETSTANDARD2_0
        var stream = await content.ReadAsStreamAsync().ConfigureAwait(false);
#else
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
        return await ContentDecoder.DecodeAsync(stream, content, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the beginning as text on one line, to show what arrived instead of what was expected.</summary>
    public string Excerpt()
    {
        const int Most = 300;
        var text = Encoding.UTF8.GetString(_buffer, _offset, Math.Min(Length, Most * 2));
        var line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Most ? line : $"{line.Substring(0, Most)}…";
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        if (_isOwn)
        {
            GrowingBuffer.Return(buffer);
        }
    }

    private static TwelveLabsException TooLarge(int most) =>
        new($"The response is larger than {most} bytes, the limit that {nameof(TwelveLabsClientOptions.MaxResponseBytes)} sets.");
}
