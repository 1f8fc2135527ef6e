namespace TwelveLabs.Cli.Export.Transcripts;

/// <summary>Writes timed texts as subtitles.</summary>
internal static class SubtitleText
{
    public static void WriteSrt(IEnumerable<TimedText> texts, TextWriter output)
    {
        var number = 0;
        foreach (var text in texts)
        {
            output.WriteLine(++number);
            output.WriteLine($"{Time(text.Start, ',')} --> {Time(text.End, ',')}");
            WriteLines(text.Value, output);
        }
    }

    public static void WriteVtt(IEnumerable<TimedText> texts, TextWriter output)
    {
        output.WriteLine("WEBVTT");
        output.WriteLine();
        foreach (var text in texts)
        {
            output.WriteLine($"{Time(text.Start, '.')} --> {Time(text.End, '.')}");
            WriteLines(Escaped(text.Value), output);
        }
    }

    // A blank line ends a cue, so a text cannot have one; an arrow would begin another.
    private static void WriteLines(string text, TextWriter output)
    {
        foreach (var line in text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            output.WriteLine(string.Concat(line.Replace("-->", "→", StringComparison.Ordinal).Where(c => !char.IsControl(c))));
        }

        output.WriteLine();
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("-->", "→", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Time(double seconds, char separator)
    {
        var milliseconds = (long)Math.Round(Math.Max(0, seconds) * 1000, MidpointRounding.AwayFromZero);
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 3_600_000:00}:{milliseconds / 60_000 % 60:00}:{milliseconds / 1000 % 60:00}{separator}{milliseconds % 1000:000}");
    }
}
