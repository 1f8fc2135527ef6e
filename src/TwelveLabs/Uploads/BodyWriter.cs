using System.Buffers;

namespace TwelveLabs.Uploads;

/// <summary>Gathers small pieces in one pooled buffer and writes them to the network.</summary>
internal sealed class BodyWriter(Stream network, Action? onActivity)
{
    private const int Capacity = 81920;
    private const int FillerLength = 1024 * 1024;

    private int _used;

    public byte[] Buffer { get; } = ArrayPool<byte>.Shared.Rent(Capacity);

    /// <summary>The first free place of the buffer.</summary>
    public int Offset => _used;

    public int Room => Capacity - _used;

    /// <summary>Whether the last failure came from the network rather than from what is sent.</summary>
    public bool NetworkFailed { get; private set; }

    /// <summary>How many bytes were handed to the network, those of a write that failed included.</summary>
    public long Written { get; private set; }

    /// <summary>Takes over bytes that were put at <see cref="Offset"/>.</summary>
    public void Advance(int count) => _used += count;

    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        while (!bytes.IsEmpty)
        {
            var count = Math.Min(Room, bytes.Length);
            bytes.Span.Slice(0, count).CopyTo(Buffer.AsSpan(_used));
            _used += count;
            bytes = bytes.Slice(count);
            if (Room == 0)
                await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_used == 0)
            return;

        Written += _used;
        try
        {
            await SendAsync(Buffer, _used, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            NetworkFailed = true;
            throw;
        }

        _used = 0;
        onActivity?.Invoke();
    }

    /// <summary>
    /// Hands the rest of a body to a connection that takes no more, so that the platform's count is full and it goes on to
    /// read the response that may have come before the connection was closed.
    /// </summary>
    /// <param name="count">How many bytes are missing.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>Whether none of them was taken: what a connection took must not pass for the file.</returns>
    public async ValueTask<bool> DiscardAsync(long count, CancellationToken cancellationToken)
    {
        var filler = ArrayPool<byte>.Shared.Rent((int)Math.Min(count, FillerLength));
        Array.Clear(filler, 0, filler.Length);
        try
        {
            while (count > 0)
            {
                var piece = (int)Math.Min(count, filler.Length);
                if (count - piece is > 0 and < Capacity)
                {
                    // The platform keeps a small write back until the body is over, and would fail there.
                    piece -= Capacity;
                }

                count -= piece;
                if (await IsTakenAsync(filler, piece, cancellationToken).ConfigureAwait(false))
                    return false;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(filler);
        }
    }

#if NET
    private ValueTask SendAsync(byte[] bytes, int count, CancellationToken cancellationToken) =>
        network.WriteAsync(bytes.AsMemory(0, count), cancellationToken);
#else
    private ValueTask SendAsync(byte[] bytes, int count, CancellationToken cancellationToken) =>
        new(network.WriteAsync(bytes, 0, count, cancellationToken));
#endif

    private async ValueTask<bool> IsTakenAsync(byte[] bytes, int count, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(bytes, count, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Gives the buffer back; not to be called while anything may still write to it.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(Buffer);
}
