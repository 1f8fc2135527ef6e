using System.CommandLine;
using System.Text.Json.Nodes;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;

namespace TwelveLabs.Cli.Profiles;

/// <summary>Represents <c>twelvelabs profiles</c>: lists the saved profiles, chooses the current one, and removes them. No key is shown.</summary>
internal sealed class ProfilesCommand : Command
{
    private readonly CommandServices _services;

    public ProfilesCommand(CommandServices services)
        : base("profiles", "List, choose and remove the profiles that login has saved.")
    {
        _services = services;
        var list = new Command("list", "List the profiles. Keys are not shown.");
        services.Output.AddTo(list);
        list.SetAction(List);
        Subcommands.Add(list);

        var used = ProfileName.Argument();
        var use = new Command("use", "Make a profile the current one.") { used };
        use.SetAction(parsed => Use(parsed.GetValue(used)!));
        Subcommands.Add(use);

        var removed = ProfileName.Argument();
        var remove = new Command("remove", "Remove a profile with its key from this machine.") { removed };
        remove.SetAction(parsed => Say(ProfileRemoval.Remove(ProfileStore.OfUser(), parsed.GetValue(removed)!)));
        Subcommands.Add(remove);
    }

    private int List(ParseResult parsed)
    {
        var profiles = ProfileStore.OfUser().Read();
        var rows = _services.Output.Open(parsed, _services.Screen);
        foreach (var (name, profile) in profiles.Profiles)
        {
            rows.WriteItem(new JsonObject
            {
                ["name"] = name,
                ["current"] = name == profiles.Current,
                ["base_url"] = (profile.BaseUrl ?? new TwelveLabsClientOptions().BaseAddress).ToString(),
                ["saved_at"] = profile.SavedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            });
        }

        rows.Complete();
        return ExitCodes.Success;
    }

    private int Use(string name)
    {
        var store = ProfileStore.OfUser();
        var profiles = store.Read();
        if (!profiles.Profiles.ContainsKey(name))
        {
            throw new UsageException($"There is no profile '{name}' in {store.Path}: run twelvelabs login --profile {name} to make one.");
        }

        store.Write(profiles with { Current = name });
        return Say($"The current profile is '{name}'.");
    }

    private int Say(string text)
    {
        _services.Screen.Status(text);
        return ExitCodes.Success;
    }
}
