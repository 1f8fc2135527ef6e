using System.Threading.RateLimiting;

namespace TwelveLabs.Tests.Errors;

/// <summary>A client that is disposed ends every call at once, whatever the call is waiting for: no clock goes on in these tests.</summary>
public class DisposalTests
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(7);

    /// <summary>Calls by what they wait for when the client is disposed.</summary>
    private static readonly Dictionary<string, Shape> Shapes = new()
    {
        ["headers"] = new([ScriptedResponse.Bytes("", Ending.Stall)], client => client.Engines.ListAsync(), Arrived),
        ["body"] = new([Stalling(200)], client => client.Engines.ListAsync(), Headers),
        ["body of a refusal"] = new([Stalling(400)], client => client.Engines.ListAsync(), Headers),
        ["body of a call without a value"] = new([Stalling(200)], client => client.Indexes.DeleteAsync("i"), Headers),
        ["body of a raw call"] = new([Stalling(200)], client => client.SendAsync(new RawRequest(HttpMethod.Get, "/engines")), Headers),
        ["pause before a retry"] = new([ScriptedResponse.Error(429).With("Retry-After", "7")], client => client.Engines.ListAsync(), Pausing(RetryAfter)),
        ["first event of a stream"] = new([Stalling(200)], StreamAsync, Headers),
        ["second event of a stream"] = new(
            [ScriptedResponse.Lines("""{"event_type":"text_generation","text":"a"}""") with { EndsWithConnection = false, PromisedLength = 900, Ending = Ending.Stall }],
            StreamAsync, Piece),
        ["upload"] = new([ScriptedResponse.NoContent], UploadAsync, (server, _) => server.Stalled) { StallAfter = 100_000 },
        ["upload of a batch"] = new([ScriptedResponse.NoContent], BatchAsync, (server, _) => server.Stalled) { StallAfter = 100_000 },
        ["pause of a wait"] = new([Pending], client => client.Tasks.WaitForCompletionAsync("t"), Pausing(TimeSpan.FromSeconds(1))),
        ["poll of a wait"] = new([ScriptedResponse.Bytes("", Ending.Stall)], client => client.Tasks.WaitForCompletionAsync("t"), Arrived),
        ["page"] = new([ScriptedResponse.Bytes("", Ending.Stall)], PagesAsync, Arrived),
        ["second page"] = new(
            [ScriptedResponse.Json("""{"data":[{"_id":"i"}],"page_info":{"page":1,"limit_per_page":1,"total_page":2,"total_results":2}}"""), Stalling(200)], PagesAsync, TwoArrived),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    private static ScriptedResponse Pending => ScriptedResponse.Json("""{"_id":"t","status":"pending"}""");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_call_under_way_ends_with_its_client(string name)
    {
        var shape = Shapes[name];
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(shape.Responses) { StallAfter = shape.StallAfter, KeepBodies = false };
        using var client = Connect.To(server, options => (options.TimeProvider, options.Retry) = (clock, new RetryOptions()));
        var call = shape.Start(client);
        await shape.Reached(server, clock);
        Assert.False(call.IsCompleted);

        client.Dispose();

        await ThrowsAsync(call);
    }

    [Fact]
    public async Task A_stream_whose_reader_has_an_event_ends_with_its_client()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines("""{"event_type":"text_generation","text":"a"}""", """{"event_type":"text_generation","text":"b"}"""));
        using var client = Connect.To(server);
        await using var events = client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }).GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());

        client.Dispose();

        await ThrowsAsync(events.MoveNextAsync().AsTask());
    }

    [Fact]
    public async Task Users_code_that_never_returns_does_not_keep_a_call_of_a_disposed_client()
    {
        var entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task<TResult> NeverAsync<TResult>()
        {
            entered.TrySetResult();
            return await new TaskCompletionSource<TResult>().Task;
        }

        using var limiter = new EndlessLimiter(() => new(NeverAsync<RateLimitLease>()));
        var places = new Dictionary<string, Func<ScriptedServer, TwelveLabsClient>>
        {
            ["key provider"] = server => new TwelveLabsClient(ApiKeyProvider.FromFunction(async _ => await NeverAsync<string>()), new TwelveLabsClientOptions { BaseAddress = server.Address }),
            ["limiter"] = server => Connect.To(server, options => options.RateLimiter = limiter),
            ["handler"] = server => Connect.To(server, options => options.HttpMessageHandler = new EndlessHandler(NeverAsync<HttpResponseMessage>)),
        };
        foreach (var make in places.Values)
        {
            await using var server = new ScriptedServer(ScriptedResponse.NoContent);
            entered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using var client = make(server);
            var call = client.Search.QueryAsync(new SearchRequest { IndexId = "i", QueryText = "q", SearchOptions = [EngineOption.Visual] });
            await entered.Task.DefaultTimeout();

            client.Dispose();

            await ThrowsAsync(call);
        }
    }

    private static async Task ThrowsAsync(Task call)
    {
        var failure = await Assert.ThrowsAsync<ObjectDisposedException>(() => call.DefaultTimeout());
        Assert.Equal(typeof(TwelveLabsClient).FullName, failure.ObjectName);
    }

    private static ScriptedResponse Stalling(int status) => ScriptedResponse.Json("{", status) with { PromisedLength = 500, Ending = Ending.Stall };

    private static Task<ReceivedCall> Arrived(ScriptedServer server, WatchedClock clock) => server.ArrivedAsync();

    private static async Task TwoArrived(ScriptedServer server, WatchedClock clock)
    {
        await server.ArrivedAsync();
        await server.ArrivedAsync();
    }

    // The time for the headers starts anew when they have come.
    private static Task Headers(ScriptedServer server, WatchedClock clock) => clock.RestartedAsync();

    // No time runs while the caller has an event.
    private static Task Piece(ScriptedServer server, WatchedClock clock) => clock.RestartedAsync(Timeout.InfiniteTimeSpan);

    private static Func<ScriptedServer, WatchedClock, Task> Pausing(TimeSpan pause) => (_, clock) => clock.StartedAsync(pause);

    private static async Task StreamAsync(TwelveLabsClient client)
    {
        await foreach (var _ in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
        {
        }
    }

    private static CreateTaskRequest Upload() => new() { IndexId = "i", VideoFile = FileUpload.FromFactory(_ => new(new PatternStream(50_000_000)), "a.mp4", length: 50_000_000) };

    private static Task<CreateTaskResponse> UploadAsync(TwelveLabsClient client) => client.Tasks.CreateAsync(Upload());

    private static async Task BatchAsync(TwelveLabsClient client)
    {
        await foreach (var result in client.Tasks.CreateManyAsync([Upload()]))
        {
            result.GetValueOrThrow();
        }
    }

    private static async Task PagesAsync(TwelveLabsClient client)
    {
        await foreach (var _ in client.Indexes.ListAllAsync())
        {
        }
    }

    private sealed record Shape(ScriptedResponse[] Responses, Func<TwelveLabsClient, Task> Start, Func<ScriptedServer, WatchedClock, Task> Reached)
    {
        public long? StallAfter { get; init; }
    }

    private sealed class EndlessHandler(Func<Task<HttpResponseMessage>> send) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => send();
    }

    private sealed class EndlessLimiter(Func<ValueTask<RateLimitLease>> acquire) : PartitionedRateLimiter<string>
    {
        public override RateLimiterStatistics? GetStatistics(string resource) => null;

        protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) => throw new NotSupportedException();

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken) => acquire();
    }
}
