using System.Buffers.Binary;
using System.Text;

namespace TwelveLabs.Serialization;

/// <summary>
/// Caches decoded property names and enum values, because they recur in every response. A fixed number of slots, each replaced as a whole,
/// needs no lock and cannot grow, whatever a body contains.
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

    // Hashes the length, the beginning and the end: names that share all three replace each other in their slot, but stay correct.
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
