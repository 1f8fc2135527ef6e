using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>What became of a call.</summary>
/// <param name="Exception">The name of the exception; null: none.</param>
/// <param name="Attempts">How many attempts there were.</param>
/// <param name="IsStream">Whether a stream was read.</param>
internal sealed record Outcome(string? Exception, int Attempts, bool IsStream);

/// <summary>Makes the calls of an operation on a server with a fault.</summary>
internal static class FaultRun
{
    public const string Key = "tlk_0123456789SECRET";

    /// <summary>Returns what became of each call, and throws if anything is left of one that must not be.</summary>
    public static async Task<IReadOnlyList<Outcome>> OfAsync(Fault fault, ApiOperation operation, Action<TwelveLabsClient>? created = null)
    {
        var outcomes = new List<Outcome>();
        foreach (var (handler, serve) in fault.Servers)
        {
            for (var i = 0; await OfAsync(fault, operation, i, handler, serve, created) is { } outcome; i++)
            {
                outcomes.Add(outcome);
            }
        }

        return outcomes;
    }

    // Null if there is no such call.
    private static async Task<Outcome?> OfAsync(Fault fault, ApiOperation operation, int number, HandlerKind handler, Func<ApiOperation, FaultServer> serve, Action<TwelveLabsClient>? created)
    {
        await using var server = serve(operation);
        var log = new CallLog();
        var clock = new CallClock();
        using var http = handler.Client();
        using var client = new TwelveLabsClient(Key, Options(fault, server, clock, log, http));
        created?.Invoke(client);
        if (Operations.Calls(client, operation).ElementAtOrDefault(number) is not { } call)
        {
            return null;
        }

        var task = call.RunAsync(CancellationToken.None);
        if (fault.IsSilent)
        {
            await LetTimeoutsElapseAsync(task, number > 0, fault, server.Http1!, clock);
        }

        var failure = await task.DefaultTimeout();
        Demand(operation, call, failure, clock, log);
        var outcome = new Outcome(failure?.GetType().Name, (failure as TwelveLabsException)?.Attempts ?? 1, number > 0);
        DemandRequests(fault, operation, outcome.Attempts, server.Requests);
        client.Dispose();
        http?.Dispose();
        await server.NoConnectionsAsync();
        return outcome;
    }

    private static TwelveLabsClientOptions Options(Fault fault, FaultServer server, CallClock clock, CallLog log, HttpClient? http) => new()
    {
        BaseAddress = fault.IsRefused ? ScriptedServer.ClosedAddress() : fault.IsTls ? new UriBuilder(server.Address) { Scheme = "https" }.Uri : server.Address,
        TimeProvider = clock,
        LoggerFactory = log,
        HttpClient = http,
        Timeout = CallClock.Limit,
        NetworkTimeout = CallClock.Limit,
        MaxResponseBytes = fault.MaxResponseBytes,
    };

    // Not before the request has arrived: an attempt that is ended earlier was not sent.
    private static async Task LetTimeoutsElapseAsync(Task call, bool isStream, Fault fault, ScriptedServer server, CallClock clock)
    {
        while (await Task.WhenAny(call, server.ArrivedAsync()) != call)
        {
            if (isStream && fault.IsWithinBody)
            {
                // The caller has the stream, which ends the attempts.
                await Task.WhenAny(call, clock.RestartedAsync());
            }

            var (attempts, begun) = (clock.Created, server.Begun.Count);
            while (!call.IsCompleted && clock.Created == attempts && server.Begun.Count == begun)
            {
                // More than once: what the server sent before may start the timeout again.
                clock.Advance(CallClock.Limit);
                await Task.Yield();
            }
        }
    }

    private static void Demand(ApiOperation operation, ClientCall call, Exception? failure, CallClock clock, CallLog log)
    {
        Assert.True(clock.Timers == 0, $"{operation.Id}, {call.Name}: {clock.Timers} timers are left.");
        Assert.True(failure is null or TwelveLabsException, $"{operation.Id}, {call.Name}: {failure}");
        Assert.DoesNotContain(Key, $"{failure} {log.Text}", StringComparison.Ordinal);
        if (failure is TwelveLabsException own)
        {
            Assert.Equal(operation.Id, own.Operation);
        }
    }

    // The handler of .NET sends a request without a body up to three times more if a connection ends before the first byte of the response.
    private static void DemandRequests(Fault fault, ApiOperation operation, int attempts, int requests)
    {
        var least = fault.IsSilent || fault.IsUnreachable ? 0 : attempts;
        var most = fault.IsUnanswered ? 4 * attempts : fault.IsUnreachable ? 0 : attempts;
        Assert.True(requests >= least && requests <= most, $"{operation.Id}: {requests} requests have arrived, of {attempts} attempts.");
    }
}
