namespace TwelveLabs.Polyfills;

internal static class StreamReads
{
    /// <summary>Reads into an array from an offset, with the overload that allocates nothing if the framework has it.</summary>
    public static ValueTask<int> ReadIntoAsync(this Stream stream, byte[] buffer, int offset, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        new(stream.ReadAsync(buffer, offset, buffer.Length - offset, cancellationToken));
#else
        stream.ReadAsync(buffer.AsMemory(offset), cancellationToken);
#endif
}
