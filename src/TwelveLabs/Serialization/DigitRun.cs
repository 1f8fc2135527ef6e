using System.Buffers.Binary;

namespace TwelveLabs.Serialization;

/// <summary>
/// Reads a run of decimal digits eight at a time. The number of digits varies at random, so the end of a loop over them is mispredicted for
/// nearly every number; arithmetic on eight bytes at once is not.
/// </summary>
internal static class DigitRun
{
    private const ulong Zeros = 0x3030_3030_3030_3030;
    private const ulong AboveNine = 0x7676_7676_7676_7676;
    private const ulong HighBits = 0x8080_8080_8080_8080;
    private const ulong LowBits = 0x0101_0101_0101_0101;

    private static readonly ulong[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>
    /// Moves <paramref name="at"/> past the digits there and appends them to <paramref name="digits"/>, which wraps around
    /// beyond 19 of them.
    /// </summary>
    internal static void Read(ReadOnlySpan<byte> json, ref int at, ref ulong digits)
    {
        while (json.Length - at >= sizeof(ulong))
        {
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(json[at..]) ^ Zeros;
            var others = (bytes | (bytes + AboveNine)) & HighBits;
            if (others != 0)
            {
                var count = BytesBelow(others & (~others + 1));
                digits = (digits * Powers[count]) + Eight(bytes << 8 << (8 * (7 - count)));
                at += count;
                return;
            }

            digits = (digits * 100_000_000) + Eight(bytes);
            at += sizeof(ulong);
        }

        uint digit;
        while ((uint)at < (uint)json.Length && (digit = (uint)json[at] - '0') <= 9)
        {
            digits = (digits * 10) + digit;
            at++;
        }
    }

    /// <summary>Returns the number of bytes below the byte whose highest bit is set.</summary>
    private static int BytesBelow(ulong highBit) => (int)((((highBit - 1) & LowBits) * LowBits) >> 56) - 1;

    /// <summary>Converts eight digits to a number, the first of them in the lowest byte.</summary>
    private static ulong Eight(ulong digits)
    {
        digits = (digits * 10) + (digits >> 8);
        return (((digits & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064)
            + (((digits >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32;
    }
}
