namespace TwelveLabs.Emulator.Text;

/// <summary>Parses durations: <c>2s</c>, <c>500ms</c>, <c>1.5m</c>, plain seconds, or <c>00:00:02</c>.</summary>
internal static class Durations
{
    public static TimeSpan Parse(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal))
        {
            return Positive(TimeSpan.Parse(text, CultureInfo.InvariantCulture));
        }

        var (number, unit) = text switch
        {
            _ when text.EndsWith("ms", StringComparison.Ordinal) => (text[..^2], 0.001),
            _ when text.EndsWith('s') => (text[..^1], 1),
            _ when text.EndsWith('m') => (text[..^1], 60),
            _ when text.EndsWith('h') => (text[..^1], 3600),
            _ => (text, 1.0),
        };
        return Positive(TimeSpan.FromSeconds(double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture) * unit));
    }

    private static TimeSpan Positive(TimeSpan value) =>
        value >= TimeSpan.Zero ? value : throw new FormatException("a length of time cannot be negative.");
}
