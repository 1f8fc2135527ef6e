using System.Globalization;
using System.Text;
using System.Text.Json;
using TwelveLabs.Benchmarks.Rivals;
using TwelveLabs.Benchmarks.Support;

namespace TwelveLabs.Benchmarks.Embeddings;

/// <summary>How fast the vectors of a video become floats.</summary>
internal sealed class EmbeddingSuite : ISuite
{
    private const int Segments = 1200;
    private const int Dimensions = 1024;

    public string Name => "embeddings";

    public string Title => $"A response with {Segments} vectors of {Dimensions} floats, from a stream in memory";

    public async Task RunAsync(int rounds)
    {
        var body = Body();
        var address = new Uri("http://127.0.0.1/v1.2");
        var bare = new HttpClient(new StubHandler(body));
        var stock = new Stock.EmbedTasksClient(new HttpClient(new StubHandler(body))) { BaseUrl = address.AbsoluteUri };
        var ours = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { BaseAddress = address, HttpMessageHandler = new StubHandler(body) });
        Variant[] variants =
        [
            new("TwelveLabs", async () => Check((await ours.EmbedTasks.GetAsync("t")).VideoEmbedding!.Segments.Count)),
            new("a loop that reads the bytes", async () => await SumAsync(bare)),
            new("System.Text.Json, source-generated", async () =>
            {
                await using var stream = await bare.GetStreamAsync(address);
                Check((await JsonSerializer.DeserializeAsync(stream, HandContext.Default.HandEmbedTask))!.VideoEmbedding!.Segments!.Count);
            }),
            new("stock NSwag", async () => Check((await stock.GetAsync("t")).Video_embedding.Segments.Count)),
        ];
        await Rounds.RunAsync(3, variants);
        Console.WriteLine(Measured.Of($"The body has {body.Length / 1e6:0.0} MB, its vectors {Segments * Dimensions * sizeof(float) / 1e6:0.0} MB.\n"));
        Measured.Print(await Rounds.RunAsync(rounds, variants), 1, "ms");
    }

    private static byte[] Body()
    {
        var random = new Random(1);
        var json = new StringBuilder("""{"_id":"670f1a2b3c4d5e6f70819501","engine_name":"Marengo-retrieval-2.6","status":"ready","video_embedding":{"segments":[""");
        for (var segment = 0; segment < Segments; segment++)
        {
            json.Append(CultureInfo.InvariantCulture, $$"""{{(segment > 0 ? "," : "")}}{"start_offset_sec":{{segment * 6}},"end_offset_sec":{{(segment * 6) + 6}},"embedding_scope":"clip","float":[""");
            json.AppendJoin(',', Enumerable.Range(0, Dimensions).Select(_ => ((float)((random.NextDouble() * 2) - 1) / 8).ToString("R", CultureInfo.InvariantCulture)));
            json.Append("]}");
        }

        return Encoding.UTF8.GetBytes(json.Append("]}}").ToString());
    }

    private static async Task SumAsync(HttpClient client)
    {
        await using var stream = await client.GetStreamAsync(new Uri("http://127.0.0.1/"));
        var buffer = new byte[64 * 1024];
        var sum = 0;
        for (int read; (read = await stream.ReadAsync(buffer)) > 0;)
        {
            foreach (var octet in buffer.AsSpan(0, read))
            {
                sum += octet;
            }
        }

        Check(sum != 0 ? Segments : 0);
    }

    private static void Check(int segments)
    {
        if (segments != Segments)
        {
            throw new InvalidOperationException($"{segments} vectors were read.");
        }
    }
}
