using System.Buffers;

namespace TwelveLabs.Http;

/// <summary>
/// Buffers a body. Memory grows with the received bytes: an announced length is trusted only once a good part of it has arrived.
/// The rest is then read straight into the final array. Otherwise the chunks are joined once, at the end.
/// </summary>
internal sealed class GrowingBuffer : IDisposable
{
    /// <summary>The maximum length of a byte array.</summary>
    public const int Largest = 0x7FFFFFC7;

    private const int FirstChunk = 4096;
    private const int LargestFirstChunk = 64 * 1024;
    private const int LargestChunk = 1024 * 1024;
    private const int PartToBelieve = 8;

    // The pool's arrays have powers of two as lengths; a larger array is allocated with the exact length.
    private const int LargestPooled = 64 * 1024 * 1024;

    private readonly long _announced;
    private List<byte[]>? _full;
    private byte[] _chunk;
    private int _used;
    private long _inFull;

    /// <param name="announced">The announced length of the body; negative if none was announced.</param>
    public GrowingBuffer(long announced)
    {
        _announced = announced;
        _chunk = Rent(announced < 0 ? FirstChunk : (int)Math.Min(announced, LargestFirstChunk - 1) + 1);
    }

    public long Length => _inFull + _used;

    /// <summary>Gets the array for the next bytes, from <see cref="Offset"/> to its end.</summary>
    public byte[] Chunk => _chunk;

    public int Offset => _used;

    /// <summary>Records the bytes that were received, and makes room for at least one more.</summary>
    public void Advance(int count)
    {
        _used += count;
        if (_used < _chunk.Length)
        {
            return;
        }

        var isBelieved = _announced > Length && _announced < Largest && Length >= _announced / PartToBelieve;
        if (isBelieved)
        {
            Join((int)_announced + 1);
            return;
        }

        (_full ??= []).Add(_chunk);
        _inFull += _used;
        _used = 0;
        _chunk = Rent((int)Math.Min(Math.Max(_inFull, FirstChunk), LargestChunk));
    }

    /// <summary>Returns the received bytes as one array of at least this length, which the caller passes to <see cref="Return"/> in the end.</summary>
    public byte[] Detach(int length)
    {
        if (_full is not null)
        {
            Join(length);
        }

        var all = _chunk;
        _chunk = [];
        _used = 0;
        return all;
    }

    public void Dispose()
    {
        Return(_chunk);
        _chunk = [];
        ReturnFull();
    }

    public static byte[] Rent(int length) => length <= LargestPooled ? ArrayPool<byte>.Shared.Rent(length) : new byte[length];

    public static void Return(byte[] buffer)
    {
        if (buffer.Length is > 0 and <= LargestPooled)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Join(int size)
    {
        byte[] all;
        try
        {
            all = Rent(size);
        }
        catch (OutOfMemoryException e)
        {
            throw new TwelveLabsException(
                $"There is no memory for a response of {size} bytes. {nameof(TwelveLabsClientOptions.MaxResponseBytes)} limits how long a response may be.", e);
        }

        var at = 0;
        foreach (var chunk in _full ?? Enumerable.Empty<byte[]>())
        {
            Buffer.BlockCopy(chunk, 0, all, at, Math.Min(chunk.Length, size - at));
            at += Math.Min(chunk.Length, size - at);
        }

        var rest = Math.Min(_used, size - at);
        Buffer.BlockCopy(_chunk, 0, all, at, rest);
        ReturnFull();
        Return(_chunk);
        (_chunk, _used, _inFull) = (all, at + rest, 0);
    }

    private void ReturnFull()
    {
        if (_full is null)
        {
            return;
        }

        _full.ForEach(Return);
        _full = null;
    }
}
