namespace TwelveLabs.Uploads;

/// <summary>A pass over a stream, from its present position.</summary>
internal sealed class StreamReading(Stream stream, Func<ValueTask> release) : UploadReading
{
    public override long? CurrentLength { get; } = Remaining(stream);

    public override bool IsClosed => !stream.CanRead;

    public override ValueTask<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
#if NET
        stream.ReadAsync(buffer.AsMemory(offset, count), cancellationToken);
#else
        new(stream.ReadAsync(buffer, offset, count, cancellationToken));
#endif

    public override ValueTask DisposeAsync() => release();

    /// <summary>A pass that owns its stream and disposes it at the end.</summary>
    public static StreamReading Owning(Stream stream) => new(stream, () => DisposeAsync(stream));

    public static long? Remaining(Stream stream) =>
        stream.CanSeek ? Math.Max(0, stream.Length - stream.Position) : null;

    private static ValueTask DisposeAsync(Stream stream)
    {
        // Where streams have no asynchronous disposal of their own, some classes bring it all the same.
        if ((object)stream is IAsyncDisposable disposable)
            return disposable.DisposeAsync();

        stream.Dispose();
        return default;
    }
}
