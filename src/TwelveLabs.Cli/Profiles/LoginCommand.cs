using System.CommandLine;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;
using TwelveLabs.Cli.Terminal;
using Profile = TwelveLabs.Cli.Connection.Profile;

namespace TwelveLabs.Cli.Profiles;

/// <summary>Represents <c>twelvelabs login</c>: saves an API key as a profile.</summary>
/// <remarks>The key is no argument: all users of a machine can read the arguments of its processes, and shells save them.</remarks>
internal sealed class LoginCommand : Command
{
    private readonly Option<bool> _unchecked = new("--no-check") { Description = "Save the key without asking the service whether it is valid." };
    private readonly Option<string?> _profile = ProfileName.Option("The name of the profile to save. By default that of the current profile, at first default.");
    private readonly CommandServices _services;

    public LoginCommand(CommandServices services)
        : base("login", "Save an API key as a profile. The key is typed, or comes from the standard input.")
    {
        _services = services;
        foreach (var option in (Option[])[_profile, services.Connection.BaseUrl, _unchecked])
        {
            Options.Add(option);
        }

        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var screen = _services.Screen;
        var store = ProfileStore.OfUser();
        var profiles = store.Read();
        var name = parsed.GetValue(_profile) ?? profiles.Current;
        var url = parsed.GetValue(_services.Connection.BaseUrl);
        var key = await SecretPrompt.ReadAsync(screen, "API key:", cancellationToken);
        if (key.Length == 0)
        {
            throw new UsageException("There was no API key: type it, or send it to the standard input.");
        }

        using (var connection = new ServiceConnection(key, url, "login", _services.Clock))
        {
            if (!parsed.GetValue(_unchecked))
            {
                await CheckAsync(connection, cancellationToken);
            }
        }

        var saved = new SortedDictionary<string, Profile>(profiles.Profiles, StringComparer.Ordinal) { [name] = new Profile(key, url, _services.Clock.GetUtcNow()) };
        store.Write(new ProfileFile(name, saved));
        screen.Status($"The key is saved as the profile '{name}' in {store.Path}, which only you can read. It is the current profile.");
        if (ApiKeys.FromEnvironment() is not null)
        {
            screen.Status($"The key in {ApiKeys.Variable} is used before it, unless a command has --profile {name}.");
        }

        return ExitCodes.Success;
    }

    private static async Task CheckAsync(ServiceConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await connection.Client.Engines.ListAsync(cancellationToken);
        }
        catch (AuthenticationException exception)
        {
            throw new TwelveLabsException($"The service has rejected the key, and it is not saved. {exception.Message}", exception);
        }
        catch (TwelveLabsException exception)
        {
            throw new TwelveLabsException($"The key cannot be checked, and it is not saved; --no-check saves it all the same. {exception.Message}", exception);
        }
    }
}
