namespace TwelveLabs.Emulator.Media;

/// <summary>What is known of a video's picture and length. <paramref name="Measured"/> tells that a real file was read, not assumed.</summary>
internal sealed record VideoFacts(double Duration, int Width, int Height, double Fps, bool Measured)
{
    /// <summary>What is assumed of bytes that are no MP4: the length of the transcript, or a minute.</summary>
    public static VideoFacts Assume(IReadOnlyList<Cue> cues) => new(cues.Count > 0 ? cues.Max(cue => cue.End) : 60, 1280, 720, 30, Measured: false);
}
