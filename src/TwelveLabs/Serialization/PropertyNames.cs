using System.Buffers.Binary;
using System.Text;

namespace TwelveLabs.Serialization;

/// <summary>
/// Names of properties recur in every response, and so do the values of enums, so each is decoded once. A fixed number of slots, each replaced as a whole,
/// needs no lock and cannot grow whatever a body holds.
/// </summary>
internal static class PropertyNames
{
    private const int Slots = 1024;
    private const int LongestKept = 64;
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private static readonly Entry?[] Kept = new Entry?[Slots];

    internal static string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestKept)
        {
            return Utf8Text.Lenient(utf8);
        }

        var slot = Hash(utf8) & (Slots - 1);
        var entry = Volatile.Read(ref Kept[slot]);
        if (entry is null || !utf8.SequenceEqual(entry.Utf8))
        {
            entry = new Entry(utf8.ToArray());
            Volatile.Write(ref Kept[slot], entry);
        }

        return entry.Name;
    }

    // Of the length, the beginning and the end: names that share all three take each other's slot, and are right all the same.
    private static int Hash(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (uint)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8) ^ (BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]) * Spread);
        }
        else
        {
            foreach (var b in utf8)
            {
                hash = (hash << 8) ^ b;
            }
        }

        return (int)((hash * Spread) >> 32);
    }

    private sealed class Entry(byte[] utf8)
    {
        internal byte[] Utf8 { get; } = utf8;

        internal string Name { get; } = Encoding.UTF8.GetString(utf8);
    }
}
