namespace TwelveLabs.Cli.Tests;

/// <summary>One run of the command: what it printed and how it ended.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors)
{
    /// <summary>The output with all white space and table frames as one blank, so that wrapping does not matter.</summary>
    public string Words => string.Join(' ', Output.Split([' ', '\r', '\n', '|'], StringSplitOptions.RemoveEmptyEntries));

    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<Run> OfAsync(params string[] args) => OfAsync(args, null, default);

    /// <summary>Runs the command, and calls back with all that was printed whenever more is.</summary>
    public static async Task<Run> OfAsync(string[] args, Action<string>? printed, CancellationToken cancellationToken, bool terminal = false, TimeProvider? clock = null)
    {
        // What needs a terminal, a clock, or the output while the command runs, stays in this process.
        if (CommandProgram.Location is not null && printed is null && !terminal && clock is null && !cancellationToken.CanBeCanceled)
        {
            return await CommandProgram.RunAsync(args, null);
        }

        using var output = new Watched(printed);
        using var errors = new StringWriter();
        var code = await Cli.RunAsync(args, Console(output, terminal), Console(errors, terminal: false), cancellationToken, timeProvider: clock);
        return new Run(code, output.ToString(), errors.ToString());
    }

    /// <summary>Runs the command with a redirected standard input.</summary>
    public static async Task<Run> OfAsync(string[] args, TextReader input)
    {
        if (CommandProgram.Location is not null)
        {
            return await CommandProgram.RunAsync(args, input);
        }

        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await Cli.RunAsync(args, Console(output, terminal: false), Console(errors, terminal: false), default, input);
        return new Run(code, output.ToString(), errors.ToString());
    }

    internal static IAnsiConsole Console(TextWriter writer, bool terminal, int width = 80) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new ConsolePlace(writer, terminal, width),
        Ansi = terminal ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = terminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = terminal ? InteractionSupport.Yes : InteractionSupport.No,
    });

    private sealed class Watched(Action<string>? printed) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            printed?.Invoke(ToString());
        }
    }
}
