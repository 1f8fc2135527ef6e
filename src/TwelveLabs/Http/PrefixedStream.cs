namespace TwelveLabs.Http;

/// <summary>Represents a stream whose first bytes were already read, with those bytes put back in front.</summary>
internal sealed class PrefixedStream(byte[] prefix, int length, Stream rest) : ForwardStream(rest)
{
    private int _at;

    public override int Read(byte[] buffer, int offset, int count) => _at < length ? FromPrefix(buffer.AsSpan(offset, count)) : Inner.Read(buffer, offset, count);

#if NET
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _at < length ? new(FromPrefix(buffer.Span)) : Inner.ReadAsync(buffer, cancellationToken);
#else
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => _at < length
        ? Task.FromResult(FromPrefix(buffer.AsSpan(offset, count)))
        : Inner.ReadAsync(buffer, offset, count, cancellationToken);
#endif

    private int FromPrefix(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, length - _at);
        prefix.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }
}
