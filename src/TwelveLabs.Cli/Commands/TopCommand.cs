using System.CommandLine;
using System.CommandLine.Parsing;
using TwelveLabs.Cli.Operations;

namespace TwelveLabs.Cli.Commands;

/// <summary>Represents the command without a subcommand.</summary>
internal sealed class TopCommand : RootCommand, IDescribedCommand
{
    private const string CommandName = "twelvelabs";

    public TopCommand(CommandServices services, IReadOnlyList<string> args)
        : base("Video search and text generation with the Twelve Labs API v1.2, for folders of videos as for one.")
    {
        Options.Add(Verbose);
        Subcommands.Add(new DemoCommand(services));
        Subcommands.Add(new Ingest.IngestCommand(services));
        Subcommands.Add(new EmulatorCommand(services.Screen, Verbose));
        Subcommands.Add(new DocumentCommand());
        Subcommands.Add(new Export.ExportCommand(services));
        Subcommands.Add(new Profiles.LoginCommand(services));
        Subcommands.Add(new Profiles.LogoutCommand(services));
        Subcommands.Add(new Profiles.ProfilesCommand(services));
        Subcommands.Add(new Doctor.DoctorCommand(services));
        Subcommands.Add(new ApiCommand(services));
        Subcommands.Add(new CompletionCommand(services.Screen));
        var search = new Search.SearchCommand(services);
        Subcommands.Add(search);
        foreach (var group in OperationTable.Groups)
        {
            var command = group.Name == search.Name ? search : new Command(group.Name, group.Description);

            // The commands of all operations would take a third of the time in which the help is there. What a shell wants completed is one argument.
            if (args.Any(arg => arg.Contains(group.Name, StringComparison.OrdinalIgnoreCase)))
            {
                OperationGroupCommand.AddTo(command, group, services);
            }

            if (command != search)
            {
                Subcommands.Add(command);
            }
        }
    }

    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show more: stack traces of failures, and each request of the emulator.",
        Recursive = true,
    };

    /// <inheritdoc/>
    public string FullDescription =>
        $"{Description}\n\nResults go to the standard output, everything else to the standard error stream. Exit codes:\n{string.Join('\n', ExitCodes.All.Select(code => $"  {code.Code,3}  {code.Meaning}"))}";

    public static string PathOf(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{PathOf(parent)} {result.Command.Name}" : CommandName;
}
