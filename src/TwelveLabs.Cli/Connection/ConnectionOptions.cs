using System.CommandLine;
using TwelveLabs.Cli.Commands;

namespace TwelveLabs.Cli.Connection;

/// <summary>Represents the options that say which service a command calls, and with which key.</summary>
internal sealed class ConnectionOptions(TimeProvider clock)
{
    private const string ProfileVariable = "TWELVELABS_PROFILE";

    public Option<string?> Profile { get; } = new("--profile")
    {
        Description = $"The saved profile to use, see twelvelabs login. By default the key in {ApiKeys.Variable}, else the current profile.",
        HelpName = "name",
    };

    public Option<Uri?> BaseUrl { get; } = new("--base-url")
    {
        Description = "The base address of the service, such as http://127.0.0.1:8080/v1.2 for an emulator.",
        HelpName = "url",
        CustomParser = Values.HttpUrl,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Profile);
        command.Options.Add(BaseUrl);
    }

    /// <summary>Returns a client for the service. A profile that is named wins over the environment, which wins over the current profile.</summary>
    public ServiceConnection Connect(ParseResult parsed)
    {
        var name = parsed.GetValue(Profile) ?? Environment.GetEnvironmentVariable(ProfileVariable);
        var url = parsed.GetValue(BaseUrl);
        if (string.IsNullOrEmpty(name) && ApiKeys.FromEnvironment() is { } fromEnvironment)
        {
            return new ServiceConnection(fromEnvironment, url, ApiKeys.Variable, clock);
        }

        var store = ProfileStore.OfUser();
        var profiles = store.Read();
        if (profiles.Profiles.GetValueOrDefault(string.IsNullOrEmpty(name) ? profiles.Current : name) is not { } profile)
        {
            return string.IsNullOrEmpty(name)
                ? new ServiceConnection(null, url, "none", clock)
                : throw new UsageException($"There is no profile '{name}' in {store.Path}: {Existing(profiles)}");
        }

        var service = profile.BaseUrl ?? new TwelveLabsClientOptions().BaseAddress;

        // The key of a profile goes to its own service only.
        var key = url is null || url.Authority == service.Authority ? profile.ApiKey : null;
        return new ServiceConnection(key, url ?? profile.BaseUrl, key is null ? "none" : $"the profile '{name ?? profiles.Current}'", clock) { KeySavedAt = key is null ? null : profile.SavedAt };
    }

    private static string Existing(ProfileFile profiles) =>
        profiles.Profiles.Count == 0 ? "run twelvelabs login to make one." : $"there is {string.Join(", ", profiles.Profiles.Keys)}.";
}
