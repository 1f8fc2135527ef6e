using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Writes clips one after another as an edit decision list, CMX 3600.</summary>
internal static class EdlText
{
    /// <summary>The number of events that a list of this kind can have: an event has a number of three digits.</summary>
    public const int MostEvents = 999;

    // Editors let programmes begin at the first hour, so that there is room before them.
    private const int FirstHour = 1;

    private const int LongestTitle = 70;
    private const string NewLine = "\r\n";

    public static void Write(IReadOnlyList<TimelineClip> clips, FrameRate rate, string title, TextWriter output)
    {
        var reels = new ReelNames();
        var record = Timecode.FrameOfHour(FirstHour, rate);
        var line = Safe.Line(title);
        output.Write($"TITLE: {(line.Length > LongestTitle ? line[..LongestTitle] : line)}{NewLine}");
        output.Write($"FCM: {(rate.IsDropFrame ? "DROP FRAME" : "NON-DROP FRAME")}{NewLine}");
        foreach (var (clip, number) in clips.Select((clip, at) => (clip, at + 1)))
        {
            var (first, count) = clip.Frames(rate);
            var times = string.Join(' ', ((long[])[first, first + count, record, record + count]).Select(frame => Timecode.Text(frame, rate)));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{NewLine}{number:000}  {reels.Of(clip.Video),-8} B     C        {times}{NewLine}"));
            output.Write($"* FROM CLIP NAME: {Safe.Line(clip.Name)}{NewLine}");
            output.Write(string.Create(CultureInfo.InvariantCulture, $"* COMMENT: SCORE {clip.Hit.Score:0.##} {clip.Hit.Confidence}").TrimEnd() + NewLine);
            record += count;
        }
    }
}
