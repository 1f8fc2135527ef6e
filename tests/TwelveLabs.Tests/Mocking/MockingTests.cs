using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Mocking;

/// <summary>A user tests his own code with clients of his own making, without a network or a key.</summary>
public class MockingTests
{
    [Fact]
    public async Task Clients_can_be_replaced_one_member_at_a_time()
    {
        using var client = new FakeClient();
        Assert.Equal("index of fake", await NameAsync(client, "fake"));

        var hits = new List<double?>();
        await foreach (var hit in client.Search.QueryAllAsync(new SearchRequest { IndexId = "i", SearchOptions = [], QueryText = "" }))
        {
            hits.Add(hit.Score);
        }

        Assert.Equal([80, 70], hits);
    }

    [Fact]
    public async Task A_form_with_the_response_can_be_replaced_and_serves_the_plain_one()
    {
        using var client = new FakeClient();
        Assert.Equal("engine", (await client.Engines.GetAsync("any")).Id);
        Assert.Equal(49, (await client.Engines.GetWithResponseAsync("any")).RateLimit!.Remaining);
    }

    [Fact]
    public async Task A_member_that_was_not_replaced_says_so()
    {
        using var client = new FakeClient();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Indexes.DeleteAsync("i"));
        Assert.Contains("mock", failure.Message, StringComparison.Ordinal);

        new FakeClient().Dispose();
        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Indexes.DeleteAsync("i"));
    }

    [Fact]
    public void Exceptions_can_be_made()
    {
        var response = new ErrorResponse
        {
            Operation = "Indexes_Create",
            StatusCode = (HttpStatusCode)429,
            Envelope = new ErrorEnvelope { Code = ErrorCodes.TooManyRequests, Message = "Later." },
            RetryAfter = TimeSpan.FromSeconds(9),
            Headers = new ApiHeaders([new("X-Request-Id", "r")]),
        };
        var failure = new RateLimitException(response);
        Assert.Equal((ErrorCodes.TooManyRequests, TimeSpan.FromSeconds(9), "r"), (failure.Code, failure.RetryAfter, failure.RequestId));
        Assert.Equal("state", new TaskFailedException<string>("m", "state").LastState);
    }

    [Fact]
    public void Models_and_pages_can_be_made_with_members_that_are_not_known()
    {
        var page = new SearchPage
        {
            Data = [new SearchHit { VideoId = "v", Score = 83.5, Confidence = Confidence.High, AdditionalProperties = { ["new"] = 1 } }],
            PageInfo = new TokenPageInfo { NextPageToken = "t" },
        };
        Assert.Equal(1, (int)page.Data[0].AdditionalProperties["new"]!);
        Assert.Equal([0.5f, 1f], new EmbeddingSegment { Vector = new[] { 0.5f, 1f } }.Vector.ToArray());
        Assert.Equal("v", (string?)JToken.FromObject(page)["data"]![0]!["video_id"]);
    }

    private static async Task<string?> NameAsync(TwelveLabsClient client, string id) => (await client.Indexes.GetAsync(id)).IndexName;

    private sealed class FakeClient : TwelveLabsClient
    {
        public override IndexesClient Indexes { get; } = new FakeIndexes();

        public override SearchClient Search { get; } = new FakeSearch();

        public override EnginesClient Engines { get; } = new FakeEngines();
    }

    private sealed class FakeIndexes : IndexesClient
    {
        public override Task<VideoIndex> GetAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new VideoIndex { Id = indexId, IndexName = $"index of {indexId}" });
    }

    private sealed class FakeEngines : EnginesClient
    {
        public override Task<ApiResponse<Engine>> GetWithResponseAsync(string engineId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ApiResponse<Engine>(new Engine { Id = "engine" }, HttpStatusCode.OK, rateLimit: new RateLimit(50, 49, 1, null)));
    }

    private sealed class FakeSearch : SearchClient
    {
        public override AsyncPages<SearchHit, SearchPage> QueryAllAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
            AsyncPages.FromPages<SearchHit, SearchPage>([new() { Data = [new() { Score = 80 }] }, new() { Data = [new() { Score = 70 }] }], page => page.Data);
    }
}
