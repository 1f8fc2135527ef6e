using System.Buffers;

namespace TwelveLabs.Uploads;

/// <summary>Collects small writes in one pooled buffer and sends them to the network.</summary>
internal sealed class BodyWriter(BodyStream network, Action? onActivity)
{
    private const int Capacity = 81920;

    private int _used;

    public byte[] Buffer { get; } = ArrayPool<byte>.Shared.Rent(Capacity);

    /// <summary>Gets the offset of the first free byte in the buffer.</summary>
    public int Offset => _used;

    public int Room => Capacity - _used;

    /// <summary>Adds bytes that were written to the buffer at <see cref="Offset"/>.</summary>
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
            {
                await FlushAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }

    public async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        if (_used == 0)
        {
            return;
        }

        await network.WriteAsync(Buffer.AsMemory(0, _used), cancellationToken).ConfigureAwait(false);
        _used = 0;
        onActivity?.Invoke();
    }

    /// <summary>Returns the buffer to the pool. Must not be called while anything may still write to the buffer.</summary>
    public void Return() => ArrayPool<byte>.Shared.Return(Buffer);
}
