using System.Buffers.Binary;

namespace TwelveLabs.Emulator.Media;

/// <summary>Reads the duration, frame size and frame rate from the boxes of an MP4 or MOV file.</summary>
internal sealed class Mp4Reader
{
    private const int LongestBox = 64 * 1024 * 1024;
    private double _duration;
    private int _width;
    private int _height;
    private double _fps;

    /// <summary>Returns the facts, or null if the file is not an MP4 or MOV file or contains none.</summary>
    public static VideoFacts? Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            return FindMovie(file) is { } movie ? new Mp4Reader().ReadMovie(movie) : null;
        }
        catch (Exception exception) when (exception is EndOfStreamException or ArgumentOutOfRangeException or OverflowException)
        {
            // Data that only resembles boxes at first is not an MP4 file.
            return null;
        }
    }

    private static byte[]? FindMovie(FileStream file)
    {
        Span<byte> header = stackalloc byte[16];
        while (file.Position + 8 <= file.Length)
        {
            var start = file.Position;
            file.ReadExactly(header[..8]);
            long size = BinaryPrimitives.ReadUInt32BigEndian(header);
            var head = 8;
            if (size == 1)
            {
                file.ReadExactly(header[8..]);
                size = BinaryPrimitives.ReadInt64BigEndian(header[8..]);
                head = 16;
            }

            if (size == 0)
            {
                size = file.Length - start;
            }

            if (size < head || start + size > file.Length || start + size < start)
            {
                return null;
            }

            if (header[4..8].SequenceEqual("moov"u8))
            {
                if (size > LongestBox)
                {
                    return null;
                }

                var movie = new byte[size - head];
                file.ReadExactly(movie);
                return movie;
            }

            file.Position = start + size;
        }

        return null;
    }

    private VideoFacts? ReadMovie(byte[] movie)
    {
        foreach (var (type, box) in Boxes(movie))
        {
            if (type == "mvhd")
            {
                _duration = Duration(movie.AsSpan(box));
            }

            if (type == "trak")
            {
                ReadTrack(movie[box]);
            }
        }

        return _duration > 0 ? new VideoFacts(Math.Round(_duration, 3), _width, _height, Math.Round(_fps, 3), Measured: true) : null;
    }

    private void ReadTrack(byte[] track)
    {
        int width = 0, height = 0;
        foreach (var (type, box) in Boxes(track))
        {
            if (type == "tkhd")
            {
                var header = track.AsSpan(box);
                width = BinaryPrimitives.ReadUInt16BigEndian(header[^8..]);
                height = BinaryPrimitives.ReadUInt16BigEndian(header[^4..]);
            }

            if (type == "mdia" && width > 0)
            {
                (_width, _height) = (width, height);
                ReadMedia(track[box]);
            }
        }
    }

    private void ReadMedia(byte[] media)
    {
        var seconds = 0.0;
        foreach (var (type, box) in Boxes(media))
        {
            if (type == "mdhd")
            {
                seconds = Duration(media.AsSpan(box));
            }

            if (type == "minf")
            {
                _fps = seconds > 0 ? Samples(media[box]) / seconds : 0;
            }
        }
    }

    private static double Samples(byte[] information)
    {
        foreach (var (type, box) in Boxes(information))
        {
            if (type == "stbl")
            {
                return Samples(information[box]);
            }

            if (type == "stsz")
            {
                return BinaryPrimitives.ReadUInt32BigEndian(information.AsSpan(box)[8..]);
            }
        }

        return 0;
    }

    // mvhd and mdhd start with the same fields: version and flags, two times, timescale, duration. Version 1 has 64-bit times.
    private static double Duration(ReadOnlySpan<byte> header)
    {
        var wide = header[0] == 1;
        var timescale = BinaryPrimitives.ReadUInt32BigEndian(header[(wide ? 20 : 12)..]);
        var duration = wide ? BinaryPrimitives.ReadUInt64BigEndian(header[24..]) : BinaryPrimitives.ReadUInt32BigEndian(header[16..]);
        return timescale > 0 ? (double)duration / timescale : 0;
    }

    private static IEnumerable<(string Type, Range Box)> Boxes(byte[] parent)
    {
        for (var at = 0; at + 8 <= parent.Length;)
        {
            long size = BinaryPrimitives.ReadUInt32BigEndian(parent.AsSpan(at));
            if (size == 0)
            {
                size = parent.Length - at;
            }

            if (size < 8 || at + size > parent.Length)
            {
                yield break;
            }

            yield return (System.Text.Encoding.ASCII.GetString(parent, at + 4, 4), (at + 8)..(at + (int)size));
            at += (int)size;
        }
    }
}
