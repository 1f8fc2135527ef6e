using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Export;

/// <summary>Draws how far an export is, on a terminal; elsewhere it draws nothing.</summary>
internal sealed class ExportProgress
{
    private readonly ProgressContext? _drawn;

    private ExportProgress(ProgressContext? drawn) => _drawn = drawn;

    /// <summary>Runs an export with its progress.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="printsResults">Whether the export prints results while it runs.</param>
    /// <param name="work">The export.</param>
    public static Task<T> RunAsync<T>(Screen screen, bool printsResults, Func<ExportProgress, Task<T>> work) => screen.DrawsProgress(printsResults)
        ? screen.Errors.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new ExportProgress(context)))
        : work(new ExportProgress(null));

    /// <inheritdoc cref="RunAsync{T}"/>
    public static Task RunAsync(Screen screen, bool printsResults, Func<ExportProgress, Task> work) => RunAsync(screen, printsResults, async progress =>
    {
        await work(progress);
        return true;
    });

    /// <summary>Adds a part of the export.</summary>
    public ExportStep Step(string name) => new(_drawn?.AddTask(name), name);
}

/// <summary>Counts the items of a part of an export as they are done.</summary>
internal sealed class ExportStep(ProgressTask? drawn, string name)
{
    private int? _total;

    /// <summary>Says how many items there will be. Until then, and where it is not known, the bar only moves.</summary>
    public void Expect(int? total) => _total = total;

    public async IAsyncEnumerable<T> Of<T>(IAsyncEnumerable<T> items)
    {
        drawn?.IsIndeterminate(true);
        var done = 0;
        await foreach (var item in items)
        {
            Draw(++done);
            yield return item;
        }

        drawn?.IsIndeterminate(false).Value(drawn.MaxValue).StopTask();
    }

    private void Draw(int done)
    {
        if (drawn is null)
        {
            return;
        }

        drawn.Description = string.Create(CultureInfo.InvariantCulture, $"{name}: {done}{(_total is { } all ? $" of {all}" : "")}");
        if (_total is > 0 and var total)
        {
            drawn.IsIndeterminate(false).MaxValue(Math.Max(total, done)).Value(done);
        }
    }
}
