using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Media;

/// <summary>Where a video came from, and what could be learnt from there.</summary>
internal sealed record VideoSource(string Type, string FileName, string? Url, long Size, string? Sha256, VideoFacts Facts, IReadOnlyList<Cue> Cues)
{
    /// <summary>The stored bytes, where there are any.</summary>
    public Upload? File { get; init; }
}
