using System.Buffers.Binary;
using System.Text;

namespace TwelveLabs.Testing;

/// <summary>Makes MP4 files that say how long and how large they are, and have no pictures.</summary>
public static class SmallVideo
{
    private const uint Timescale = 1000;

    /// <summary>Returns a file; <paramref name="seed"/> makes its content unique.</summary>
    public static byte[] Bytes(int seed, int size = 64, double seconds = 10, int width = 640, int height = 360)
    {
        var duration = (uint)(seconds * Timescale);
        var samples = Box("minf", Box("stbl", Box("stsz", Numbers(0, 0, (uint)(seconds * 25)))));
        var media = Box("mdia", [.. Box("mdhd", Numbers(0, 0, 0, Timescale, duration, 0)), .. samples]);
        var track = Box("trak", [.. Box("tkhd", [.. new byte[76], .. Numbers((uint)width << 16, (uint)height << 16)]), .. media]);
        var movie = Box("moov", [.. Box("mvhd", [.. Numbers(0, 0, 0, Timescale, duration), .. new byte[80]]), .. track]);
        return [.. Box("ftyp", Encoding.ASCII.GetBytes("isom\0\0\0\0isom")), .. movie, .. Box("mdat", [.. Numbers((uint)seed), .. new byte[size]])];
    }

    private static byte[] Box(string type, byte[] body) => [.. Numbers((uint)body.Length + 8), .. Encoding.ASCII.GetBytes(type), .. body];

    private static byte[] Numbers(params uint[] values)
    {
        var bytes = new byte[4 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(4 * i), values[i]);
        }

        return bytes;
    }
}
