namespace TwelveLabs.Cli.Ingest.Checks;

/// <summary>Represents what is known of a file before it is sent.</summary>
/// <param name="DurationSeconds">The duration, or null.</param>
/// <param name="Width">The width of the picture in pixels, or 0.</param>
/// <param name="Height">The height of the picture in pixels, or 0.</param>
/// <param name="Fault">Why the file is no usable video, or null.</param>
internal sealed record MediaFacts(double? DurationSeconds, int Width, int Height, string? Fault)
{
    public static MediaFacts Unknown { get; } = new(null, 0, 0, null);

    public static MediaFacts Broken(string fault) => new(null, 0, 0, fault);
}
