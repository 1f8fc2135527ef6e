using System.CommandLine;
using System.CommandLine.Parsing;
using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents the command without a subcommand.</summary>
internal sealed class TopCommand : RootCommand
{
    private const string CommandName = "twelvelabs";

    public TopCommand(Screen screen)
        : base("Video search and text generation with the Twelve Labs API v1.2: a demo, and the API as a local emulator.")
    {
        var services = new CommandServices(screen);
        Options.Add(Verbose);
        Subcommands.Add(new DemoCommand(services));
        Subcommands.Add(new EmulatorCommand(screen, Verbose));
        Subcommands.Add(new DocumentCommand());
    }

    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show more: stack traces of failures, and each request of the emulator.",
        Recursive = true,
    };

    /// <summary>Returns the errors of the arguments. If one is unknown, only that is reported, because missing ones are then irrelevant.</summary>
    public static IEnumerable<string> Complaints(ParseResult parsed)
    {
        var all = parsed.Errors.Select(error => error.Message).Distinct().ToList();
        var unknown = all.Where(message => parsed.UnmatchedTokens.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal))).ToList();
        return unknown.Count > 0 ? unknown : all;
    }

    public static string PathOf(CommandResult result) =>
        result.Parent is CommandResult ? $"{CommandName} {result.Command.Name}" : CommandName;
}
