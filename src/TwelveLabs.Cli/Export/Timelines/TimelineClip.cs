namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Represents a search hit with the video that it is in.</summary>
internal sealed record TimelineClip(int Rank, Video Video, double Start, double End, double? Score, string? Confidence, string Matched)
{
    public string Name => Videos.VideoSelection.NameOf(Video);

    public static TimelineClip Of(int rank, SearchHit hit, Video video) => new(
        rank,
        video,
        hit.Start ?? 0,
        hit.End ?? hit.Start ?? 0,
        hit.Score,
        hit.Confidence?.Value,
        string.Join(" / ", hit.Matches.Select(match => match.Text).OfType<string>().Where(text => text.Length > 0).Distinct()));

    /// <summary>Returns the first frame and the number of frames, at least one, on a timeline.</summary>
    public (long First, long Count) Frames(FrameRate rate)
    {
        var first = rate.FrameAt(Start);
        var end = rate.FrameAt(Video.Metadata?.DurationSeconds is { } duration ? Math.Min(End, duration) : End);
        return (first, Math.Max(1, end - first));
    }
}
