using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs.Uploads;

/// <summary>The caller's stream as an upload source: rewound to its initial position for each attempt if seekable, otherwise used once; never closed.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim holds nothing to dispose unless its wait handle is asked for.")]
internal sealed class StreamSource : UploadSource
{
    private readonly Stream _stream;
    private readonly string _fileName;
    private readonly long _start;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _used;

    /// <param name="stream">The stream.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="length">The number of bytes that the caller announces, or null.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or has another length.</exception>
    public StreamSource(Stream stream, string fileName, long? length)
    {
        _stream = stream;
        _fileName = fileName;
        long? remaining;
        try
        {
            if (!stream.CanRead)
            {
                throw new ArgumentException("The stream is closed or cannot be read.", nameof(stream));
            }

            CanReplay = stream.CanSeek;
            _start = CanReplay ? stream.Position : 0;
            remaining = StreamReading.Remaining(stream);
        }
        catch (Exception e) when (e is not ArgumentException { ParamName: nameof(stream) })
        {
            throw new ArgumentException(
                $"The stream's CanRead, CanSeek, Position or Length failed: {ForeignText.MessageOf(e)} Pass a stream whose CanSeek is correct, a path, a byte array or a function that opens the stream.",
                nameof(stream), e);
        }

        if (length is not null && remaining is not null && length != remaining)
        {
            throw new ArgumentException($"The stream has {remaining} bytes from its position to its end, not {length}.", nameof(length));
        }

        Length = remaining ?? length;
    }

    public override long? Length { get; }

    public override bool CanReplay { get; }

    private string Closed => $"The stream of '{_fileName}' was closed before it was sent.";

    private string Spent =>
        $"The stream of '{_fileName}' was sent before and cannot be rewound. Give a stream that can seek, a path, bytes or a function that opens the stream.";

    public override string? Fault() =>
        !StreamReading.CanRead(_stream) ? Closed : !CanReplay && Volatile.Read(ref _used) != 0 ? Spent : null;

    public override async ValueTask<UploadReading> OpenAsync(CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _used, 1) != 0 && !CanReplay)
        {
            throw new UploadException(_fileName, Spent);
        }

        // Two calls that share one stream must not change its position during each other's reading.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!_stream.CanRead)
            {
                throw new UploadException(_fileName, Closed);
            }

            if (CanReplay)
            {
                _stream.Position = _start;
            }

            return new StreamReading(_stream, Release);
        }
        catch
        {
            _turn.Release();
            throw;
        }
    }

    private ValueTask Release()
    {
        _turn.Release();
        return default;
    }
}
