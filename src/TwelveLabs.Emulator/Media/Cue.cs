namespace TwelveLabs.Emulator.Media;

/// <summary>A stretch of a video with words: spoken ones, or what an annotated transcript says is to be seen.</summary>
internal sealed record Cue(double Start, double End, string Text, string Kind)
{
    public const string Speech = "conversation";
    public const string Visual = "visual";
    public const string WrittenText = "text_in_video";
    public const string Logo = "logo";
}
