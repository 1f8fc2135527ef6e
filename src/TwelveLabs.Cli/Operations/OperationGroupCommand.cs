using System.CommandLine;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Operations;

/// <summary>Adds the commands of a resource's operations to the command of the resource.</summary>
internal static class OperationGroupCommand
{
    public static void AddTo(Command command, OperationGroup group, CommandServices services)
    {
        foreach (var operation in group.Operations())
        {
            command.Subcommands.Add(new OperationCommand(operation, group.Name, services));
        }
    }
}
