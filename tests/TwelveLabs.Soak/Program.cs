using System.CommandLine;
using TwelveLabs;
using TwelveLabs.Soak;

var seconds = new Option<int>("--seconds") { Description = "How long to run.", DefaultValueFactory = _ => 120 };
var callers = new Option<int>("--callers") { Description = "How many calls are made at a time.", DefaultValueFactory = _ => 64 };
var seed = new Option<int>("--seed") { Description = "What the calls and faults follow from.", DefaultValueFactory = _ => 1 };
var root = new RootCommand("Makes calls on a server that fails by chance, accounts for each, and watches what the process holds.") { seconds, callers, seed };
root.SetAction(async (arguments, cancellationToken) =>
{
    await using var server = await FailingServer.StartAsync(arguments.GetValue(seed));
    var ledger = new Ledger();
    var watch = new ResourceWatch();
    using (var client = new TwelveLabsClient("tlk_0123456789SECRET", new TwelveLabsClientOptions
    {
        BaseAddress = server.Address,
        NetworkTimeout = TimeSpan.FromSeconds(2),
        Retry = new RetryOptions { BaseDelay = TimeSpan.FromMilliseconds(5), MaxDelay = TimeSpan.FromMilliseconds(50) },
    }))
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(TimeSpan.FromSeconds(arguments.GetValue(seconds)));
        var calling = Task.WhenAll(Enumerable.Range(0, arguments.GetValue(callers)).Select(number => new Caller(client, server, ledger, arguments.GetValue(seed), number).RunAsync(end.Token)));
        await watch.RunAsync(TimeSpan.FromSeconds(Math.Max(arguments.GetValue(seconds) / 12.0, 1)), end.Token);
        await calling;
    }

    server.CloseConnections();
    watch.AddLast();
    ledger.Print();
    watch.Print();
    var problems = ledger.Problems.Concat(server.Unaccounted(ledger)).Concat(watch.Problems()).ToList();
    problems.Take(20).ToList().ForEach(problem => Console.WriteLine($"FAIL  {problem}"));
    Console.WriteLine($"\n{ledger.Calls} calls passed, {problems.Count} failed");
    return problems.Count == 0 && ledger.Calls > 0 ? 0 : 1;
});
return await root.Parse(args).InvokeAsync();
