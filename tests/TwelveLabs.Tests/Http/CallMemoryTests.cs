using System.Net;
using System.Text;

namespace TwelveLabs.Tests.Http;

/// <summary>What calls, models and vectors allocate: a limit that does not depend on the machine, as a time would.</summary>
[Collection(RunsAlone.Name)]
public class CallMemoryTests
{
    private const string Index =
        """{"_id":"670f1a2b3c4d5e6f70819201","index_name":"newsroom","engines":[{"engine_name":"marengo2.6","engine_options":["visual","conversation"],"finetuned":false}],"video_count":12,"total_duration":3724.5,"created_at":"2024-11-01T00:15:30.123Z"}""";

    [Fact]
    public void A_call_allocates_little_more_than_a_bare_HttpClient()
    {
        var body = Encoding.UTF8.GetBytes(Index);
        using var bare = new HttpClient(new Stub(body));
        using var client = new TwelveLabsClient("tlk_0123456789ABCDEF", new TwelveLabsClientOptions { HttpMessageHandler = new Stub(body) });
        var ofBare = LeastAllocated(() => Completed(ReadAsync(bare)));
        var ofCall = LeastAllocated(() => Completed(client.Indexes.GetAsync("i")));

        // In a debug build each asynchronous method allocates its state; a release build has some 1,400 bytes here.
        Assert.InRange(ofCall - ofBare, 0, 3400);
    }

    [Fact]
    public void A_model_allocates_its_values_and_a_reader()
    {
        var body = Encoding.UTF8.GetBytes(Index);
        Assert.InRange(LeastAllocated(() => ResponseReader.Parse(body, VideoIndex.Read)), 1, 1300);
    }

    [Fact]
    public void A_model_is_written_into_pooled_memory()
    {
        var body = Encoding.UTF8.GetBytes(Index);
        var index = ResponseReader.Parse(body, VideoIndex.Read);
        Assert.InRange(LeastAllocated(() => JsonWrite.ToUtf8(index.WriteTo)), body.Length, 2600);
    }

    [Fact]
    public void Vectors_allocate_their_floats()
    {
        const int Count = 100_000;
        var body = Encoding.UTF8.GetBytes($$"""{"start_offset_sec":0,"end_offset_sec":6,"embedding_scope":"clip","float":[{{string.Join(',', Enumerable.Repeat("-0.0123456", Count))}}]}""");
        Assert.InRange(LeastAllocated(() => ResponseReader.Parse(body, EmbeddingSegment.Read)), Count * sizeof(float), Count * sizeof(float) * 1.1);
    }

    // The runtime may allocate for itself, as it compiles; what the code allocates, it allocates each time.
    private static long LeastAllocated(Func<object> action) => Enumerable.Range(0, 20).Min(_ => Allocated(action));

    private static long Allocated(Func<object> action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(result);
        return allocated;
    }

    private static async Task<byte[]> ReadAsync(HttpClient client)
    {
        using var response = await client.GetAsync(new Uri("http://127.0.0.1/v1.2/indexes/i"));
        return await response.Content.ReadAsByteArrayAsync();
    }

    // What has not completed went on, and allocated, on another thread.
    private static T Completed<T>(Task<T> task)
    {
        Assert.True(task.IsCompletedSuccessfully);
        return task.Result;
    }

    private sealed class Stub(byte[] body) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(body), RequestMessage = request });
    }
}
