using System.Text;

namespace TwelveLabs.Cli.Search.Thumbnails;

/// <summary>Writes pictures as sixels. FFmpeg decodes them, and reduces them to colors of three bits of red and green and two of blue.</summary>
internal sealed class SixelPictures(Ffmpeg ffmpeg) : ITerminalPictures
{
    // Six lines of text are about as high, and a band of sixels has six pixels.
    private const int Height = 120;
    private const int Band = 6;
    private const int ShortestRun = 4;

    private static readonly string[] Arguments =
        ["-protocol_whitelist", "pipe", "-i", "pipe:0", "-frames:v", "1", "-vf", $"scale=-2:{Height},format=rgb8", "-f", "rawvideo", "pipe:1"];

    public async Task<string?> TextAsync(Picture picture, CancellationToken cancellationToken) =>
        await ffmpeg.RunAsync(Arguments, picture.Bytes, cancellationToken) is { Length: > 0 } pixels && pixels.Length % Height == 0
            ? Text(pixels, pixels.Length / Height)
            : null;

    private static string Text(byte[] pixels, int width)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\eP0;1q\"1;1;{width};{Height}");
        foreach (var color in pixels.Distinct().Order())
        {
            text.Append(CultureInfo.InvariantCulture, $"#{color};2;{Percent(color >> 5, 7)};{Percent((color >> 2) & 7, 7)};{Percent(color & 3, 3)}");
        }

        for (var top = 0; top < Height; top += Band)
        {
            var band = pixels.AsSpan(top * width, Band * width);
            foreach (var color in band.ToArray().Distinct().Order())
            {
                text.Append(CultureInfo.InvariantCulture, $"#{color}");
                Append(text, band, width, color);

                // Back to the start of the band, for the next color.
                text.Append('$');
            }

            text.Append('-');
        }

        return text.Append("\e\\").ToString();
    }

    private static int Percent(int level, int most) => (int)Math.Round(level * 100.0 / most);

    // Each character is a column: its bits are the pixels that have the color, the lowest at the top.
    private static void Append(StringBuilder text, ReadOnlySpan<byte> band, int width, byte color)
    {
        var (last, count) = ('\0', 0);
        for (var x = 0; x <= width; x++)
        {
            var column = x < width ? Column(band, width, x, color) : '\0';
            if (column != last && count > 0)
            {
                _ = count < ShortestRun ? text.Append(last, count) : text.Append(CultureInfo.InvariantCulture, $"!{count}{last}");
                count = 0;
            }

            (last, count) = (column, count + 1);
        }
    }

    private static char Column(ReadOnlySpan<byte> band, int width, int x, byte color)
    {
        var bits = 0;
        for (var y = 0; y < Band; y++)
        {
            bits |= band[(y * width) + x] == color ? 1 << y : 0;
        }

        return (char)('?' + bits);
    }
}
