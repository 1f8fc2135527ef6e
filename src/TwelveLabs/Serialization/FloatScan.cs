using System.Buffers;

namespace TwelveLabs.Serialization;

/// <summary>Reads the numbers of a JSON array, from after its <c>[</c> up to its <c>]</c>, in one pass over the bytes.</summary>
internal static class FloatScan
{
    private const int UsualLength = 1024;
    private const int CancellationInterval = 16 * 1024;

    /// <summary>
    /// <paramref name="length"/> is the number of bytes before the <c>]</c>. Returns <see langword="false"/> for anything but JSON numbers
    /// in the range of <see langword="float"/>: the token reader then reports what is wrong.
    /// </summary>
    internal static bool TryScan(ReadOnlySpan<byte> json, CancellationToken cancellationToken, out float[] values, out int length)
    {
        var scratch = ArrayPool<float>.Shared.Rent(UsualLength);
        try
        {
            var found = TryScan(json, cancellationToken, ref scratch, out var count, out length);
            values = found ? scratch.AsSpan(0, count).ToArray() : [];
            return found;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(scratch);
        }
    }

    private static bool TryScan(ReadOnlySpan<byte> json, CancellationToken cancellationToken, ref float[] scratch, out int count, out int at)
    {
        count = 0;
        at = 0;
        if (NextIs(json, ref at, (byte)']'))
        {
            return true;
        }

        while (true)
        {
            SkipSpace(json, ref at);
            if (!FloatNumber.TryParse(json, ref at, out var value))
            {
                return false;
            }

            if (count == scratch.Length)
            {
                Grow(ref scratch);
            }

            scratch[count++] = value;
            if ((count & (CancellationInterval - 1)) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (NextIs(json, ref at, (byte)','))
            {
                at++;
            }
            else
            {
                return NextIs(json, ref at, (byte)']');
            }
        }
    }

    private static bool NextIs(ReadOnlySpan<byte> json, ref int at, byte expected)
    {
        if ((uint)at < (uint)json.Length && json[at] <= ' ')
        {
            SkipSpace(json, ref at);
        }

        return (uint)at < (uint)json.Length && json[at] == expected;
    }

    private static void SkipSpace(ReadOnlySpan<byte> json, ref int at)
    {
        while ((uint)at < (uint)json.Length && json[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }
    }

    private static void Grow(ref float[] scratch)
    {
        var larger = ArrayPool<float>.Shared.Rent(scratch.Length * 2);
        scratch.AsSpan().CopyTo(larger);
        ArrayPool<float>.Shared.Return(scratch);
        scratch = larger;
    }
}
