using System.Buffers;

namespace TwelveLabs.Http;

/// <summary>Wraps the network stream of a request body. It counts bytes, and distinguishes failures of the network from those of the body.</summary>
internal sealed class BodyStream(Stream network) : Stream
{
    private const int FillerLength = 1024 * 1024;

    // The platform buffers a smaller write until the end of the body, and would fail there.
    private const int Unbuffered = 81920;

    // A connection belongs to no request, and the platform's streams between it and the body report nothing back.
    private static readonly AsyncLocal<BodyStream?> Writing = new();

    private bool _passesFailures;

    /// <summary>Gets the exception of a failed write to the network, or null.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Gets the number of bytes that were passed to the network, including those of a failed write.</summary>
    public long Written { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Records a failed write, which a connection reports here instead of throwing.</summary>
    public static void Tell(IOException failure)
    {
        if (Writing.Value is { } body)
        {
            body._passesFailures = true;
            body.Failure ??= failure;
        }
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var outer = Writing.Value;
        Writing.Value = this;
        Written += count;
        try
        {
            network.Write(buffer, offset, count);
        }
        catch (Exception e)
        {
            Failure ??= e;
            throw;
        }
        finally
        {
            Writing.Value = outer;
        }

        ThrowIfTold();
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

#if NET
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
#else
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
#endif
    {
        // Set only for what is called from here: a source of the caller may use connections of its own.
        Writing.Value = this;
        Written += buffer.Length;
        try
        {
#if NET
            await network.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
#else
            // Only arrays are passed here.
            _ = System.Runtime.InteropServices.MemoryMarshal.TryGetArray(buffer, out var bytes);
            await network.WriteAsync(bytes.Array!, bytes.Offset, bytes.Count, cancellationToken).ConfigureAwait(false);
#endif
        }
        catch (Exception e)
        {
            Failure ??= e;
            throw;
        }

        ThrowIfTold();
    }

    public override void Flush() => network.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => network.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>
    /// Makes the platform treat the body as written after a failure, so that it reads the response, which may have
    /// arrived before the connection was closed.
    /// </summary>
    /// <param name="length">The announced length of the body; null if none was announced.</param>
    /// <param name="cancellationToken">Cancels the attempt.</param>
    /// <returns>True if it does; false if the connection accepted further bytes, which must not pass for the body.</returns>
    public async ValueTask<bool> SkipRestAsync(long? length, CancellationToken cancellationToken)
    {
        if (length is not { } whole)
        {
            return _passesFailures;
        }

        var missing = whole - Written;
        var filler = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(missing, 1), FillerLength));
        Array.Clear(filler, 0, filler.Length);
        try
        {
            while (missing > 0)
            {
                var piece = (int)Math.Min(missing, filler.Length);
                if (missing - piece is > 0 and < Unbuffered)
                {
                    piece -= Unbuffered;
                }

                missing -= piece;
                if (await IsTakenAsync(filler.AsMemory(0, piece), cancellationToken).ConfigureAwait(false))
                {
                    return false;
                }
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(filler);
        }
    }

    private async ValueTask<bool> IsTakenAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void ThrowIfTold()
    {
        if (_passesFailures)
        {
            throw new IOException(Failure!.Message, Failure);
        }
    }
}
