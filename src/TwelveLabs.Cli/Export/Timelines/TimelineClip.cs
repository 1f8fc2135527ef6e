using TwelveLabs.Cli.Search;

namespace TwelveLabs.Cli.Export.Timelines;

/// <summary>Represents a search hit with the video that it is in, as a part of a timeline.</summary>
internal sealed record TimelineClip(FoundClip Hit, Video Video)
{
    public string Name => Videos.VideoSelection.NameOf(Video);

    public double Start => Hit.Start;

    /// <summary>Returns the first frame and the number of frames, at least one, on a timeline.</summary>
    public (long First, long Count) Frames(FrameRate rate)
    {
        var first = rate.FrameAt(Start);
        var end = rate.FrameAt(Video.Metadata?.DurationSeconds is { } duration ? Math.Min(Hit.End, duration) : Hit.End);
        return (first, Math.Max(1, end - first));
    }
}
