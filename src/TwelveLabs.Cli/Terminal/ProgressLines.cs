namespace TwelveLabs.Cli.Terminal;

/// <summary>Writes a line for each new status and each further quarter of progress, for a file or a log.</summary>
internal sealed class ProgressLines(Screen screen) : IProgressView
{
    private string? _text;
    private int _quarter = -1;

    public void Show(string text, double? fraction)
    {
        var quarter = (int)((fraction ?? 0) * 4);
        if (text == _text && quarter == _quarter)
        {
            return;
        }

        (_text, _quarter) = (text, quarter);
        screen.Detail(fraction is { } share ? string.Create(CultureInfo.InvariantCulture, $"{text}: {share * 100:0} %") : text);
    }
}
