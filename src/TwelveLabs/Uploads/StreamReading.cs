namespace TwelveLabs.Uploads;

/// <summary>A pass over a stream, from its present position.</summary>
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

    /// <summary>Makes a pass that owns its stream and disposes it at the end.</summary>
    public static async ValueTask<UploadReading> OwningAsync(Stream stream)
    {
        try
        {
            return new StreamReading(stream, () => DisposeAsync(stream));
        }
        catch (Exception)
        {
            // Its length could not be asked for.
            await DisposeAsync(stream).ConfigureAwait(false);
            throw;
        }
    }

    public static long? Remaining(Stream stream) =>
        stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

    /// <summary>Whether the stream is open for reading. One whose property throws is not.</summary>
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
        // Where streams have no asynchronous disposal of their own, some classes bring it all the same.
        if ((object)stream is IAsyncDisposable disposable)
        {
            return disposable.DisposeAsync();
        }

        stream.Dispose();
        return default;
    }
}
