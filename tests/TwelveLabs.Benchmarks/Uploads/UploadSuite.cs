using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Uploads;

/// <summary>How fast a large file goes out, how much memory it takes, and what becomes of a small call beside many uploads.</summary>
internal sealed class UploadSuite : ISuite
{
    private const long Large = 1024L * 1024 * 1024;
    private const long Small = 16 * 1024 * 1024;
    private const int Parallel = 64;
    private static readonly byte[] Answer = Example.Compact("tasks.get.200");

    public string Name => "uploads";

    public string Title => "An upload of 1 GiB with progress, and 64 of 16 MiB at a time";

    public async Task RunAsync(int rounds)
    {
        await using var server = await LoopbackServer.StartAsync(AnswerAsync);
        var address = server.Address + "/v1.2";
        var client = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { BaseAddress = new Uri(address) });
        var bare = new HttpClient(new SocketsHttpHandler()) { Timeout = Timeout.InfiniteTimeSpan };

        var peaks = new Dictionary<string, double>(StringComparer.Ordinal);
        Variant[] one =
        [
            new("bare HttpClient", () => PeakAsync(peaks, "bare HttpClient", () => BareAsync(bare, address, Large))),
            new("TwelveLabs", () => PeakAsync(peaks, "TwelveLabs", () => OursAsync(client, Large))),
        ];
        await Rounds.RunAsync(1, one);
        peaks.Clear();
        var timings = await Rounds.RunAsync(Math.Min(rounds, 7), one);
        Table.Head("1 GiB", "MiB/s", "rate as a ratio", "peak memory over idle, MiB");
        foreach (var timing in timings)
        {
            Table.Row(timing.Name, Measured.Of($"{Large / timing.Seconds / 1048576:0}"), Measured.Of($"{1 / timing.Ratio:0.00}"), Measured.Of($"{peaks[timing.Name]:0.0}"));
        }

        Console.WriteLine();
        Variant[] many =
        [
            new("bare HttpClient", () => Task.WhenAll(Enumerable.Range(0, Parallel).Select(_ => BareAsync(bare, address, Small)))),
            new("TwelveLabs", () => Task.WhenAll(Enumerable.Range(0, Parallel).Select(_ => OursAsync(client, Small)))),
        ];
        await Rounds.RunAsync(1, many);
        Table.Head("64 × 16 MiB", "MiB/s", "rate as a ratio");
        foreach (var timing in await Rounds.RunAsync(Math.Min(rounds, 7), many))
        {
            Table.Row(timing.Name, Measured.Of($"{Parallel * Small / timing.Seconds / 1048576:0}"), Measured.Of($"{1 / timing.Ratio:0.00}"));
        }

        Console.WriteLine();
        Task BesideNothing() => Task.Delay(TimeSpan.FromSeconds(2));
        Table.Head("a small call beside", "calls", "median, ms", "p99, ms");
        await BesideAsync(client, "nothing", rounds, BesideNothing);
        foreach (var variant in many)
        {
            await BesideAsync(client, $"64 uploads of {variant.Name}", rounds, variant.Run);
        }
    }

    // One call at a time, from the start of the work to its end.
    private static async Task BesideAsync(TwelveLabsClient client, string name, int rounds, Func<Task> work)
    {
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var busy = Task.Run(work);
            while (!busy.IsCompleted)
            {
                var clock = Stopwatch.GetTimestamp();
                await client.Tasks.GetAsync("t");
                times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
            }

            await busy;
        }

        times.Sort();
        Table.Row(name, Measured.Of($"{times.Count}"), Measured.Of($"{times[times.Count / 2]:0.00}"), Measured.Of($"{times[times.Count * 99 / 100]:0.00}"));
    }

    private static async Task AnswerAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        if (context.Request.Method == "GET")
        {
            await context.Response.Body.WriteAsync(Answer);
            return;
        }

        var buffer = new byte[256 * 1024];
        while (await context.Request.Body.ReadAsync(buffer) > 0)
        {
        }

        await context.Response.WriteAsync("""{"_id":"t"}""");
    }

    private static async Task BareAsync(HttpClient client, string address, long length)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("i"), "index_id" },
            { new StreamContent(new ZeroStream(length), 81920), "video_file", "film.mp4" },
        };
        using var response = await client.PostAsync(address + "/tasks", form);
        response.EnsureSuccessStatusCode();
    }

    private static async Task OursAsync(TwelveLabsClient client, long length)
    {
        var sent = 0L;
        await client.Tasks.CreateAsync(new CreateTaskRequest
        {
            IndexId = "i",
            VideoFile = FileUpload.FromStream(new ZeroStream(length), "film.mp4", progress: new Progress(value => sent = value.BytesSent)),
        });
        if (sent != length)
        {
            throw new InvalidOperationException($"The progress ended at {sent} of {length} bytes.");
        }
    }

    private static async Task PeakAsync(Dictionary<string, double> peaks, string name, Func<Task> work)
    {
        var idle = Environment.WorkingSet;
        var peak = idle;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, Environment.WorkingSet);
                await Task.Delay(10);
            }
        });
        await work();
        await stop.CancelAsync();
        await watch;
        peaks[name] = Math.Max(peaks.GetValueOrDefault(name), (peak - idle) / 1048576.0);
    }

    private sealed class Progress(Action<UploadProgress> report) : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => report(value);
    }
}
