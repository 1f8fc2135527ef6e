namespace TwelveLabs.Cli.Terminal;

/// <summary>A bar that moves, for a terminal.</summary>
internal sealed class LiveBar(ProgressTask bar) : IProgressView
{
    private const int TextWidth = 24;

    public static Task<T> RunAsync<T>(IAnsiConsole console, string text, Func<IProgressView, Task<T>> work) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn { CompletedText = " " })
            .StartAsync(context =>
            {
                var bar = context.AddTask(Described(text), maxValue: 1);
                return work(new LiveBar(bar));
            });

    public void Show(string text, double? fraction)
    {
        bar.Description = Described(text);
        bar.IsIndeterminate = fraction is null;
        if (fraction is { } share) bar.Value = share;
    }

    // Of one width, so that the bars of all steps stand below each other.
    private static string Described(string text) => "   " + Markup.Escape(Safe.Line(text).PadRight(TextWidth));
}
