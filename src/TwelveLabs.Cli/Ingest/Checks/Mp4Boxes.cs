using System.Buffers.Binary;
using System.Text;

namespace TwelveLabs.Cli.Ingest.Checks;

/// <summary>Walks over the outermost boxes of an MP4 or MOV file, from which it is known whether the file is whole.</summary>
internal static class Mp4Boxes
{
    private static readonly string[] First = ["ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "styp"];

    /// <summary>Returns what is wrong with a file, or null.</summary>
    public static string? Fault(string path)
    {
        using var file = File.OpenRead(path);
        var hasMovie = false;
        Span<byte> header = stackalloc byte[16];
        while (file.Position < file.Length)
        {
            var start = file.Position;
            if (file.ReadAtLeast(header[..8], 8, throwOnEndOfStream: false) < 8)
            {
                return "it is cut off";
            }

            long size = BinaryPrimitives.ReadUInt32BigEndian(header);
            var type = Encoding.Latin1.GetString(header[4..8]);
            if (start == 0 && !First.Contains(type, StringComparer.Ordinal))
            {
                return "it is no MP4 or MOV file";
            }

            hasMovie |= type == "moov";
            if (size == 1)
            {
                if (file.ReadAtLeast(header[..8], 8, throwOnEndOfStream: false) < 8)
                {
                    return "it is cut off";
                }

                size = BinaryPrimitives.ReadInt64BigEndian(header);
            }

            // A size of zero reaches to the end.
            if (size == 0)
            {
                break;
            }

            if (size < 8)
            {
                return "it is damaged";
            }

            if (size > file.Length - start)
            {
                return "it is cut off";
            }

            file.Position = start + size;
        }

        return hasMovie ? null : "it has no movie header";
    }
}
