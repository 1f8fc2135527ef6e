using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Where a video came from, and what could be learnt from there.</summary>
internal sealed record VideoSource(string Type, string FileName, string? Url, long Size, string? Sha256, VideoFacts Facts, IReadOnlyList<Cue> Cues)
{
    /// <summary>What is said and shown, within the length of the video: transcripts may run on.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } =
        [.. Cues.Where(cue => cue.Start < Facts.Duration).Select(cue => cue.End > Facts.Duration ? cue with { End = Facts.Duration } : cue)];

    /// <summary>The stored bytes, where there are any.</summary>
    public Upload? File { get; init; }
}
