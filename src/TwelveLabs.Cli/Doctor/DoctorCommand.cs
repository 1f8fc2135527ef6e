using System.CommandLine;
using TwelveLabs.Cli.Commands;
using TwelveLabs.Cli.Connection;

namespace TwelveLabs.Cli.Doctor;

/// <summary>Represents <c>twelvelabs doctor</c>: checks what calls of the service need, one by one, and says what to do.</summary>
internal sealed class DoctorCommand : Command
{
    private readonly CommandServices _services;

    public DoctorCommand(CommandServices services)
        : base("doctor", "Check the key, the connection and the settings, and say what to do. It makes one request, which costs nothing.")
    {
        _services = services;
        services.Connection.AddTo(this);
        services.Output.AddTo(this);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var results = await CheckAsync(parsed, cancellationToken);
        var rows = _services.Output.Open(parsed, _services.Screen);
        foreach (var result in results)
        {
            rows.WriteItem(result.Json());
        }

        rows.Complete();
        var failed = results.Where(result => result.State == CheckState.Failed).ToList();
        foreach (var result in failed)
        {
            _services.Screen.Error($"{result.Name}: {result.Found}");
            _services.Screen.Advice(result.Advice!);
        }

        return failed.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }

    private async Task<IReadOnlyList<CheckResult>> CheckAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        List<CheckResult> results = [LocalChecks.Version(), LocalChecks.Profiles(ProfileStore.OfUser())];
        ServiceConnection connection;
        try
        {
            connection = _services.Connection.Connect(parsed);
        }
        catch (UsageException exception)
        {
            return [.. results, CheckResult.Failed("key", exception.Message, "Run twelvelabs login, or correct the environment variables and options.")];
        }

        using (connection)
        {
            var clock = _services.Clock;
            var service = new ServiceChecks(connection, clock);
            results.AddRange([LocalChecks.Key(connection), LocalChecks.KeyAge(connection, clock), LocalChecks.Proxy(connection), await service.NameAsync(cancellationToken)]);
            if (results[^1].State != CheckState.Failed)
            {
                results.AddRange(await service.RequestAsync(cancellationToken));
            }

            return results;
        }
    }
}
