using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TwelveLabs.Benchmarks.Rivals;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Streaming;

/// <summary>How soon the first chunk of a streamed text arrives, and how fast many do.</summary>
internal sealed class StreamingSuite : ISuite
{
    private const int Events = 100_000;
    private const int Streams = 200;

    public string Name => "streaming";

    public string Title => $"A streamed text of {Events} chunks, and the first chunk of {Streams} short ones, beside a loop over lines with System.Text.Json";

    public async Task RunAsync(int rounds)
    {
        await using var server = await LoopbackServer.StartAsync(AnswerAsync);
        var address = server.Address;

        Variant[] all = [new("lines and System.Text.Json", () => LinesAsync(address + "/all")), new("TwelveLabs", () => OursAsync(Client(address + "/all")))];
        await Rounds.RunAsync(2, all);
        Measured.Print(await Rounds.RunAsync(rounds, all), Events, "µs a chunk");

        var client = Client(address + "/first");
        await FirstAsync(rounds, ("lines and System.Text.Json", first => LinesAsync(address + "/first", first)), ("TwelveLabs", first => OursAsync(client, first)));
    }

    // The streams take turns, and each is read to its end before the next.
    private static async Task FirstAsync(int rounds, params (string Name, Func<Action, Task> Read)[] ways)
    {
        var times = ways.Select(_ => new List<double>()).ToArray();
        for (var i = 0; i < Streams * rounds; i++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var clock = Stopwatch.StartNew();
                await ways[way].Read(() => times[way].Add(clock.Elapsed.TotalMicroseconds));
            }
        }

        Console.WriteLine();
        Table.Head("", "µs to the first chunk, median", "ratio");
        var medians = times.Select(all => Warm(all).Order().ElementAt(Warm(all).Count() / 2)).ToArray();
        for (var way = 0; way < ways.Length; way++)
        {
            Table.Row(ways[way].Name, Measured.Of($"{medians[way]:0.0}"), Measured.Of($"{medians[way] / medians[0]:0.00}"));
        }
    }

    // Until the runtime has compiled the code for good.
    private static IEnumerable<double> Warm(List<double> times) => times.Skip(times.Count / 4);

    private static TwelveLabsClient Client(string address) => new("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { BaseAddress = new Uri(address) });

    private static readonly HttpClient Bare = new(new SocketsHttpHandler());

    private static async Task AnswerAsync(HttpContext context)
    {
        var chunks = context.Request.Path.StartsWithSegments("/first") ? 3 : Events;
        context.Response.ContentType = "application/x-ndjson";
        var body = context.Response.BodyWriter;
        await body.WriteAsync(Line("""{"event_type":"stream_start","metadata":{"generation_id":"g"}}"""));
        var chunk = Line("""{"event_type":"text_generation","text":" after a ball"}""");
        for (var i = 0; i < chunks; i++)
        {
            body.Write(chunk);
            if (i % 100 == 0)
            {
                await body.FlushAsync();
            }
        }

        await body.WriteAsync(Line("""{"event_type":"stream_end","metadata":{"generation_id":"g"}}"""));
    }

    private static byte[] Line(string json) => Encoding.UTF8.GetBytes(json + "\n");

    private static async Task LinesAsync(string address, Action? first = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "/generate") { Content = new StringContent("{}") };
        using var response = await Bare.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        while (await reader.ReadLineAsync() is { } line)
        {
            var item = JsonSerializer.Deserialize(line, HandContext.Default.HandEvent)!;
            if (item.EventType == "text_generation" && item.Text is not null)
            {
                first?.Invoke();
                first = null;
            }
        }
    }

    private static async Task OursAsync(TwelveLabsClient client, Action? first = null)
    {
        await foreach (var _ in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
        {
            first?.Invoke();
            first = null;
        }
    }
}
