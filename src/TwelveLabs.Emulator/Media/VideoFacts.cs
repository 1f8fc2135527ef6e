namespace TwelveLabs.Emulator.Media;

/// <summary>Represents the duration, frame size and frame rate of a video. <paramref name="Measured"/>: read from a file, not assumed.</summary>
internal sealed record VideoFacts(double Duration, int Width, int Height, double Fps, bool Measured)
{
    /// <summary>Returns the facts that are assumed for data that is not MP4. The duration is that of the transcript, or a minute.</summary>
    public static VideoFacts Assume(IReadOnlyList<Cue> cues) => new(cues.Count > 0 ? cues.Max(cue => cue.End) : 60, 1280, 720, 30, Measured: false);
}
