using System.CommandLine;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli;

/// <summary>Runs the <c>twelvelabs</c> command, independently of its process.</summary>
public static class Cli
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments after the name of the command.</param>
    /// <param name="console">The console for all output, including errors.</param>
    /// <param name="cancellationToken">Cancels the command, as Ctrl+C does.</param>
    /// <returns>The exit code: one of <see cref="ExitCodes"/>.</returns>
    public static Task<int> RunAsync(string[] args, IAnsiConsole console, CancellationToken cancellationToken) =>
        RunAsync(args, console, console, cancellationToken);

    /// <summary>Runs the command.</summary>
    /// <param name="args">The arguments after the name of the command.</param>
    /// <param name="console">The console for results.</param>
    /// <param name="errors">The console for errors.</param>
    /// <param name="cancellationToken">Cancels the command, as Ctrl+C does.</param>
    /// <param name="input">The standard input if it is redirected; null if it is a terminal.</param>
    /// <param name="timeProvider">The clock of the command and its client; null for the system's.</param>
    /// <returns>The exit code: one of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, IAnsiConsole console, IAnsiConsole errors, CancellationToken cancellationToken, TextReader? input = null, TimeProvider? timeProvider = null)
    {
        var screen = new Screen(console, errors) { Input = input };
        var command = new TopCommand(new CommandServices(screen, timeProvider ?? TimeProvider.System), args);

        // A prompt can begin with @, which would otherwise name a response file.
        var parsed = command.Parse(args.Length > 0 ? args : ["--help"], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed is { Errors.Count: > 0, Action: null or not System.CommandLine.Help.HelpAction })
        {
            foreach (var message in Complaints.Of(parsed))
            {
                screen.Error(message);
            }

            screen.Advice($"Try: {TopCommand.PathOf(parsed.CommandResult)} --help");
            return ExitCodes.BadArguments;
        }

        if (parsed.CommandResult.Command is IDescribedCommand described)
        {
            parsed.CommandResult.Command.Description = described.FullDescription;
        }

        var settings = new InvocationConfiguration
        {
            Output = console.Profile.Out.Writer,
            Error = errors.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            // The program handles signals itself: the handling of the parser would interrupt a cleanup.
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await parsed.InvokeAsync(settings, cancellationToken);
        }
        catch (Exception exception)
        {
            return Failure.Report(exception, screen, parsed.GetValue(command.Verbose), cancellationToken);
        }
    }
}
