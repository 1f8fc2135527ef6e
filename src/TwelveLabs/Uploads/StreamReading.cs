namespace TwelveLabs.Uploads;

/// <summary>Reads a stream from its current position.</summary>
internal sealed class StreamReading(Stream stream, Func<ValueTask> release) : UploadReading
{
    public override long? CurrentLength { get; } = Remaining(stream);

    public override bool IsClosed => !CanRead(stream);

    public override ValueTask<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
#if NET
        stream.ReadAsync(buffer.AsMemory(offset, count), cancellationToken);
#else
        new(stream.ReadAsync(buffer, offset, count, cancellationToken));
#endif

    public override ValueTask DisposeAsync() => release();

    /// <summary>Creates a reading that owns its stream and disposes it at the end.</summary>
    public static async ValueTask<UploadReading> OwningAsync(Stream stream)
    {
        try
        {
            return new StreamReading(stream, () => DisposeAsync(stream));
        }
        catch (Exception)
        {
            // The length of the stream could not be read.
            await DisposeAsync(stream).ConfigureAwait(false);
            throw;
        }
    }

    public static long? Remaining(Stream stream) =>
        stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

    /// <summary>Determines whether the stream is open for reading. A stream whose property throws is not.</summary>
    public static bool CanRead(Stream stream)
    {
        try
        {
            return stream.CanRead;
        }
        catch (Exception)
        {
            return false;
        }
    }

    private static ValueTask DisposeAsync(Stream stream)
    {
        // Where Stream itself has no asynchronous disposal, some derived classes still implement it.
        if ((object)stream is IAsyncDisposable disposable)
        {
            return disposable.DisposeAsync();
        }

        stream.Dispose();
        return default;
    }
}
