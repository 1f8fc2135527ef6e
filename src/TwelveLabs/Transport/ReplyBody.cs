using System.Buffers;
using System.Text;
using TwelveLabs.Failures;

namespace TwelveLabs.Transport;

/// <summary>A reply's body in pooled memory. What is read from it must be copied before it is disposed.</summary>
internal sealed class ReplyBody : IDisposable
{
    // Of what a reply announces no more is taken on trust; the rest as it comes.
    private const long Announced = 32 * 1024 * 1024;

    private byte[] _buffer;

    private ReplyBody(byte[] buffer, int length)
    {
        _buffer = buffer;
        Length = length;
    }

    public int Length { get; }

    /// <summary>Whether the body broke off, or could not be unpacked, before its end.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Whether the body has nothing but white space.</summary>
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

    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, Length);

    public Span<byte> Span => _buffer.AsSpan(0, Length);

    /// <summary>The whole body.</summary>
    public static Task<ReplyBody> ReadAsync(HttpContent? content, int most, CallTimer timer) => ReadAsync(content, most, timer, whole: true);

    /// <summary>As much of the body as comes and as may be read: of a failed reply the beginning says enough.</summary>
    public static Task<ReplyBody> ReadBeginningAsync(HttpContent? content, int most, CallTimer timer) => ReadAsync(content, most, timer, whole: false);

    private static async Task<ReplyBody> ReadAsync(HttpContent? content, int most, CallTimer timer, bool whole)
    {
        if (content is null)
        {
            return new ReplyBody(ArrayPool<byte>.Shared.Rent(1), 0);
        }

        Stream? stream = null;
        var expected = content.Headers.ContentLength is { } length and >= 0 && length < most ? (int)Math.Min(length + 1, Announced) : 4096;
        var buffer = ArrayPool<byte>.Shared.Rent(expected);
        var used = 0;
        var isCut = false;
        try
        {
            while (true)
            {
                if (used == buffer.Length)
                {
                    buffer = Grow(buffer);
                }

                var read = await NextAsync().ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                timer.Restart();
                used += read;
                if (used <= most)
                {
                    continue;
                }

                if (!whole)
                {
                    used = most;
                    break;
                }

                throw new TwelveLabsException($"The reply is larger than {most} bytes, the limit that {nameof(TwelveLabsClientOptions.MaxResponseBytes)} sets.");
            }

            var body = new ReplyBody(buffer, used) { IsCut = isCut };
            buffer = [];
            return body;
        }
        finally
        {
            if (buffer.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        async ValueTask<int> NextAsync()
        {
            try
            {
                stream ??= await OpenAsync(content, timer.Token).ConfigureAwait(false);
                return await stream.ReadIntoAsync(buffer, used, timer.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (!whole && !e.IsFatal())
            {
                isCut = true;
                return 0;
            }
        }
    }

    public static ReplyBody Copy(ReadOnlyMemory<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(buffer);
        return new ReplyBody(buffer, bytes.Length);
    }

    public static Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        content.ReadAsStreamAsync();
#else
        content.ReadAsStreamAsync(cancellationToken);
#endif

    /// <summary>The beginning as text on one line, to show what came instead of what was expected.</summary>
    public string Excerpt()
    {
        const int Most = 300;
        var text = Encoding.UTF8.GetString(_buffer, 0, Math.Min(Length, Most * 2));
        var line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Most ? line : $"{line.Substring(0, Most)}…";
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grow(byte[] buffer)
    {
        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Buffer.BlockCopy(buffer, 0, larger, 0, buffer.Length);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
