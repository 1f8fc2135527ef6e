using System.Net;
using System.Text.RegularExpressions;

namespace TwelveLabs.Emulator.Media;

/// <summary>Parses SRT and WebVTT. A cue that begins with <c>[visual]</c>, <c>[text]</c> or <c>[logo]</c> describes visible content.</summary>
internal static partial class TranscriptParser
{
    private static readonly (string Mark, string Kind)[] Marks = [("[visual]", Cue.Visual), ("[text]", Cue.WrittenText), ("[logo]", Cue.Logo)];

    /// <summary>Returns the cues, ordered by time.</summary>
    /// <exception cref="FormatException">The text contains no cue.</exception>
    public static IReadOnlyList<Cue> Parse(string text)
    {
        var cues = new List<Cue>();
        foreach (var block in Blocks().Split(text.TrimStart('\uFEFF').ReplaceLineEndings("\n")))
        {
            var lines = block.Split('\n');
            var at = Array.FindIndex(lines, line => Timing().IsMatch(line));
            if (at < 0)
            {
                continue;
            }

            var timing = Timing().Match(lines[at]);
            var words = string.Join(' ', lines.Skip(at + 1).Select(Plain).Where(line => line.Length > 0));
            if (words.Length > 0)
            {
                cues.Add(Annotated(Seconds(timing.Groups["start"].Value), Seconds(timing.Groups["end"].Value), words));
            }
        }

        return cues.Count > 0 ? [.. cues.OrderBy(cue => cue.Start)] : throw new FormatException("it holds no cue of SRT or WebVTT.");
    }

    private static Cue Annotated(double start, double end, string words)
    {
        foreach (var (mark, kind) in Marks)
        {
            if (words.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return new Cue(start, Math.Max(start, end), words[mark.Length..].Trim(), kind);
            }
        }

        return new Cue(start, Math.Max(start, end), words, Cue.Speech);
    }

    private static string Plain(string line) => WebUtility.HtmlDecode(Tags().Replace(line, "")).Trim();

    private static double Seconds(string stamp)
    {
        var parts = stamp.Replace(',', '.').Split(':');
        return Math.Round(parts.Aggregate(0.0, (sum, part) => (sum * 60) + double.Parse(part, NumberStyles.Float, CultureInfo.InvariantCulture)), 3);
    }

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex Blocks();

    [GeneratedRegex(@"^\s*(?<start>(\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*(?<end>(\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})", RegexOptions.ExplicitCapture)]
    private static partial Regex Timing();

    [GeneratedRegex(@"<[^<>]*>|\{\\[^{}]*\}")]
    private static partial Regex Tags();
}
