using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Represents the origin of a video and what is known about it.</summary>
internal sealed record VideoSource(string Type, string FileName, string? Url, long Size, string? Sha256, VideoFacts Facts, IReadOnlyList<Cue> Cues)
{
    /// <summary>Gets the cues within the duration of the video, because transcripts can be longer.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } =
        [.. Cues.Where(cue => cue.Start < Facts.Duration).Select(cue => cue.End > Facts.Duration ? cue with { End = Facts.Duration } : cue)];

    /// <summary>Gets the stored file, or null if there is none.</summary>
    public Upload? File { get; init; }
}
