using System.CommandLine;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;

namespace TwelveLabs.Cli.Profiles;

/// <summary>Represents <c>twelvelabs logout</c>: removes the key of a profile from this machine.</summary>
internal sealed class LogoutCommand : Command
{
    private readonly Option<string?> _profile = ProfileName.Option("The name of the profile to remove. By default the current one.");

    public LogoutCommand(CommandServices services)
        : base("logout", "Remove the saved API key of a profile from this machine. The key stays valid until it expires or is deleted in the dashboard.")
    {
        Options.Add(_profile);
        SetAction(parsed =>
        {
            var store = ProfileStore.OfUser();
            services.Screen.Status(ProfileRemoval.Remove(store, parsed.GetValue(_profile) ?? store.Read().Current));
            return ExitCodes.Success;
        });
    }
}
