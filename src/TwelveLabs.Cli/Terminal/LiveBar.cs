namespace TwelveLabs.Cli.Terminal;

/// <summary>Shows a live progress bar in a terminal.</summary>
internal sealed class LiveBar(LiveDisplayContext display, bool unicode) : IProgressView
{
    private const int TextWidth = 18;
    private const int BarWidth = 40;
    private readonly Lock _lock = new();

    public static Task<T> RunAsync<T>(IAnsiConsole console, string text, Func<IProgressView, Task<T>> work) =>
        console.Live(new Text("")).StartAsync(display =>
        {
            var bar = new LiveBar(display, console.Profile.Capabilities.Unicode);
            bar.Show(text, null);
            return work(bar);
        });

    public void Show(string text, double? fraction)
    {
        lock (_lock)
        {
            display.UpdateTarget(Drawn(Safe.Line(text), fraction));
        }
    }

    private Paragraph Drawn(string text, double? fraction)
    {
        var share = Math.Clamp(fraction ?? 0, 0, 1);
        var full = (int)Math.Round(share * BarWidth);
        var stroke = unicode ? '━' : '=';

        // Fixed width, so that the bars of all steps are aligned.
        var line = new Paragraph { Overflow = Overflow.Crop }.Append("   " + text.PadRight(TextWidth));
        if (fraction is null)
        {
            return line;
        }

        return line
            .Append(new string(stroke, full), new Style(share < 1 ? Color.Yellow : Color.Green))
            .Append(new string(unicode ? stroke : '.', BarWidth - full), new Style(Color.Grey))
            .Append(string.Create(CultureInfo.InvariantCulture, $" {share * 100,3:0} %"));
    }
}
