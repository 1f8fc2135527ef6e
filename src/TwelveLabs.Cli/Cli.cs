using System.CommandLine;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli;

/// <summary>The <c>twelvelabs</c> command, apart from the process that it runs in.</summary>
public static class Cli
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands behind the command's name.</param>
    /// <param name="console">Where everything is written, errors too.</param>
    /// <param name="cancellationToken">What Ctrl+C is to a user.</param>
    /// <returns>The exit code: one of <see cref="ExitCodes"/>.</returns>
    public static Task<int> RunAsync(string[] args, IAnsiConsole console, CancellationToken cancellationToken) =>
        RunAsync(args, console, console, cancellationToken);

    /// <summary>Runs the command.</summary>
    /// <param name="args">What stands behind the command's name.</param>
    /// <param name="console">Where results are written.</param>
    /// <param name="errors">Where errors are written.</param>
    /// <param name="cancellationToken">What Ctrl+C is to a user.</param>
    /// <returns>The exit code: one of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, IAnsiConsole console, IAnsiConsole errors, CancellationToken cancellationToken)
    {
        var screen = new Screen(console, errors);
        var command = new TopCommand(screen);

        // A prompt may well begin with an @, which would otherwise name a file of arguments.
        var parsed = command.Parse(args.Length > 0 ? args : ["--help"], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed is { Errors.Count: > 0, Action: null or not System.CommandLine.Help.HelpAction })
        {
            foreach (var message in TopCommand.Complaints(parsed))
            {
                screen.Error(message);
            }

            screen.Advice($"Try: {TopCommand.PathOf(parsed.CommandResult)} --help");
            return ExitCodes.BadArguments;
        }

        var settings = new InvocationConfiguration
        {
            Output = console.Profile.Out.Writer,
            Error = errors.Profile.Out.Writer,
            EnableDefaultExceptionHandler = false,
            // Signals are the program's own business: the parser's handling would cut a clean-up short.
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
