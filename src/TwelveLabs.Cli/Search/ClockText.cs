namespace TwelveLabs.Cli.Search;

/// <summary>Writes a time in a video as hours, minutes and seconds.</summary>
internal static class ClockText
{
    public static string Of(double seconds)
    {
        // As players show it: the second that has begun.
        var whole = (long)Math.Max(0, seconds);
        return string.Create(CultureInfo.InvariantCulture, $"{whole / 3600}:{whole / 60 % 60:00}:{whole % 60:00}");
    }
}
