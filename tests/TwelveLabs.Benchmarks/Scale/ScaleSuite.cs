using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Scale;

/// <summary>What many pages and many waiters at once take in memory, timers and requests.</summary>
internal sealed class ScaleSuite : ISuite
{
    private const int PageSize = 50;
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(10);
    private int _requests;
    private int _pages;
    private volatile string _status = "indexing";

    public string Name => "scale";

    public string Title => "Walks over pages, and waiters for tasks that all run at once, polled each second";

    public async Task RunAsync(int rounds)
    {
        await using var server = await LoopbackServer.StartAsync(AnswerAsync);
        using var client = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { BaseAddress = new Uri(server.Address + "/v1.2") });
        _pages = 20;
        await WalkAsync(client);

        Table.Head("pages of 50", "items", "requests", "ms a page", "bytes allocated a page", "live bytes, at most");
        foreach (var pages in new[] { 10, 100, 1000 })
        {
            _pages = pages;
            _requests = 0;
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var clock = Stopwatch.StartNew();
            var (items, live) = await WalkAsync(client);
            Row(pages, items, _requests, $"{clock.Elapsed.TotalMilliseconds / pages:0.00}", (GC.GetTotalAllocatedBytes(precise: true) - allocated) / pages, live);
        }

        Console.WriteLine();
        Table.Head("waiters", "connections", "live bytes each", "timers", "requests a second", "ms of processor time a second");
        foreach (var connections in new[] { 16, int.MaxValue })
        {
            using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = connections, AllowAutoRedirect = false };
            using var waiting = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { BaseAddress = new Uri(server.Address + "/v1.2"), HttpMessageHandler = handler });
            await WaitAsync(waiting, 1000, connections: null);
            foreach (var waiters in new[] { 1000, 4000 })
            {
                await WaitAsync(waiting, waiters, connections == int.MaxValue ? "no limit" : $"at most {connections}");
            }
        }
    }

    private static void Row(params object[] cells) => Table.Row([.. cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)!)]);

    private static long Live()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    // The live memory is measured ten times on the way.
    private async Task<(int Items, long Live)> WalkAsync(TwelveLabsClient client)
    {
        var before = Live();
        var most = 0L;
        var items = 0;
        await foreach (var index in client.Indexes.ListAllAsync(new ListIndexesRequest { PageSize = PageSize }))
        {
            Debug.Assert(index.Id is not null);
            if (++items % (_pages * PageSize / 10) == 0)
            {
                most = Math.Max(most, Live() - before);
            }
        }

        return (items, most);
    }

    private async Task WaitAsync(TwelveLabsClient client, int waiters, string? connections)
    {
        _status = "indexing";
        var schedule = new WaitOptions { PollInterval = TimeSpan.FromSeconds(1), MaxPollInterval = TimeSpan.FromSeconds(1) };
        var (live, timers) = (Live(), Timer.ActiveCount);
        var waiting = Enumerable.Range(0, waiters).Select(number => client.Tasks.WaitForCompletionAsync($"t{number}", wait: schedule)).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(3));
        _requests = 0;
        var processor = Environment.CpuUsage.TotalTime;
        await Task.Delay(Watched);
        var (requests, busy) = (_requests, Environment.CpuUsage.TotalTime - processor);
        timers = Timer.ActiveCount - timers;
        live = Live() - live;
        _status = "ready";
        await Task.WhenAll(waiting);
        if (connections is not null)
        {
            Row(waiters, connections, live / waiters, timers, $"{requests / Watched.TotalSeconds:0}", $"{busy.TotalMilliseconds / Watched.TotalSeconds:0}");
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        context.Response.ContentType = "application/json";
        var path = context.Request.Path.Value!;
        if (path.EndsWith("/indexes", StringComparison.Ordinal))
        {
            var page = int.TryParse(context.Request.Query["page"], CultureInfo.InvariantCulture, out var number) ? number : 1;
            var items = string.Join(',', Enumerable.Range(0, PageSize).Select(item => $$"""{"_id":"i{{page}}x{{item}}","index_name":"news","engines":[],"video_count":3,"total_duration":12.5,"created_at":"2024-08-16T16:53:59.123Z"}"""));
            await context.Response.WriteAsync($$$"""{"data":[{{{items}}}],"page_info":{"limit_per_page":{{{PageSize}}},"page":{{{page}}},"total_page":{{{_pages}}},"total_results":{{{_pages * PageSize}}}}}""");
            return;
        }

        await context.Response.WriteAsync($$"""{"_id":"{{path[(path.LastIndexOf('/') + 1)..]}}","index_id":"i","video_id":"v","status":"{{_status}}"}""");
    }
}
