using System.Globalization;
using System.Net.Http.Json;
using Refit;
using TwelveLabs.Benchmarks.Rivals;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Calls;

/// <summary>What a call costs over a bare HttpClient, alone and under load.</summary>
internal sealed class CallSuite : ISuite
{
    private const string Key = "tlk_0123456789ABCDEF";
    private const string Id = "670f1a2b3c4d5e6f70819201";

    public string Name => "calls";

    public string Title => "GET of an index, requests a second as a ratio to a bare HttpClient, and bytes allocated for each (the server's included)";

    public async Task RunAsync(int rounds)
    {
        await using var server = await LoopbackServer.StartAsync(Example.Compact("indexes.get.200"));
        var address = new Uri(server.Address + "/v1.2");
        var calls = Calls(address);
        foreach (var (_, call) in calls)
        {
            await RepeatAsync(call, 5000, callers: 16);
        }

        Table.Head(["callers", .. calls.Select(call => call.Name)]);
        foreach (var (callers, count) in new[] { (1, 3000), (16, 10_000), (64, 10_000) })
        {
            var timings = await Rounds.RunAsync(rounds, [.. calls.Select(call => new Variant(call.Name, () => RepeatAsync(call.Call, count, callers)))]);
            Table.Row([callers.ToString(CultureInfo.InvariantCulture), .. timings.Select(timing =>
                string.Create(CultureInfo.InvariantCulture, $"{1 / timing.Ratio:0.00} ({count / timing.Seconds:0}/s, {timing.AllocatedBytes / count:0} B)"))]);
        }
    }

    private static (string Name, Func<Task> Call)[] Calls(Uri address)
    {
        var bare = Client();
        bare.DefaultRequestHeaders.Add("x-api-key", Key);
        bare.DefaultRequestHeaders.Add("Accept", "application/json");
        var refit = Client();
        refit.BaseAddress = address;
        var declared = RestService.For<IRefitApi>(refit, new RefitSettings(new SystemTextJsonContentSerializer(new(HandContext.Default.Options))));
        var stock = Client();
        stock.DefaultRequestHeaders.Add("x-api-key", Key);
        var generated = new Stock.IndexesClient(stock) { BaseUrl = address.AbsoluteUri };
        var ours = new TwelveLabsClient(Key, new TwelveLabsClientOptions { BaseAddress = address });
        return
        [
            ("bare HttpClient", async () =>
            {
                using var response = await bare.GetAsync($"{address}/indexes/{Id}");
                Check((await response.Content.ReadAsByteArrayAsync()).Length > 0);
            }),
            ("and System.Text.Json", async () => Check((await bare.GetFromJsonAsync($"{address}/indexes/{Id}", HandContext.Default.HandIndex))!.Id == Id)),
            ("Refit 16", async () => Check((await declared.GetIndexAsync(Id, Key, CancellationToken.None)).Id == Id)),
            ("stock NSwag", async () => Check((await generated.GetAsync(Id))._id == Id)),
            ("TwelveLabs", async () => Check((await ours.Indexes.GetAsync(Id)).Id == Id)),
        ];
    }

    private static HttpClient Client() => new(new SocketsHttpHandler());

    private static Task RepeatAsync(Func<Task> call, int count, int callers)
    {
        var left = count;
        return Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await call();
            }
        })));
    }

    private static void Check(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("The call did not return what the server sent.");
        }
    }
}
