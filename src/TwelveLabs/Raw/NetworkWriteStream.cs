namespace TwelveLabs.Raw;

/// <summary>The network as a caller's content writes to it: tells failures of the network from those of the content.</summary>
internal sealed class NetworkWriteStream(Stream network) : Stream
{
    /// <summary>Whether the network failed.</summary>
    public bool Failed { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        try
        {
            network.Write(buffer, offset, count);
        }
        catch
        {
            Failed = true;
            throw;
        }
    }

    public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
    {
        try
        {
#if NET
            await network.WriteAsync(buffer.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);
#else
            await network.WriteAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false);
#endif
        }
        catch
        {
            Failed = true;
            throw;
        }
    }

#if NET
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            await network.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            Failed = true;
            throw;
        }
    }
#endif

    public override void Flush() => network.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => network.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
