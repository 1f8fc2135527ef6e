namespace TwelveLabs.Emulator.Media;

/// <summary>Represents a time range of a video with its text: speech, or visible content from an annotated transcript.</summary>
internal sealed record Cue(double Start, double End, string Text, string Kind)
{
    public const string Speech = "conversation";
    public const string Visual = "visual";
    public const string WrittenText = "text_in_video";
    public const string Logo = "logo";
}
