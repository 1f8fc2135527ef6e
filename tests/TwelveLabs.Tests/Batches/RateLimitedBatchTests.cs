namespace TwelveLabs.Tests.Batches;

/// <summary>Many requests whose rate limit is used up on the way.</summary>
public class RateLimitedBatchTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2024, 11, 6, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_daily_limit_stops_the_sending_and_says_when_to_come_back()
    {
        await using var server = new ScriptedServer(Created("a"), DailyLimit(), Created("never"));
        using var client = Client(server);
        var results = await CreateManyTests.ListAsync(client.Tasks.CreateManyAsync(Requests(6), maxConcurrency: 1));

        Assert.Equal(2, server.Calls.Count);
        Assert.Equal([0, 1, 2, 3, 4, 5], results.Select(result => result.Index));
        Assert.True(results[0].IsSuccess);
        Assert.Equal(1, Assert.IsType<RateLimitException>(results[1].Exception).Attempts);
        Assert.All(results.Skip(2), result =>
        {
            var unsent = Assert.IsType<RateLimitException>(result.Exception);
            Assert.Equal((0, "Tasks_Create", HttpStatusCode.TooManyRequests, "too_many_requests"), (unsent.Attempts, unsent.Operation, unsent.StatusCode, unsent.Code));
            Assert.Equal((TimeSpan.FromHours(5), _clock.GetUtcNow().AddHours(5)), (unsent.RetryAfter, unsent.RetryAt));
            Assert.Contains("not sent", unsent.Message, StringComparison.Ordinal);
            Assert.Contains("5 h 0 min", unsent.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_end_of_the_window_counts_as_well()
    {
        var reset = _clock.GetUtcNow().AddHours(3).ToUnixTimeSeconds();
        await using var server = new ScriptedServer(ScriptedResponse.Error(429, "too_many_requests").With("X-Ratelimit-Reset", $"{reset}"));
        using var client = Client(server);
        var results = await CreateManyTests.ListAsync(client.EmbedTasks.CreateManyAsync(
            Enumerable.Range(0, 3).Select(_ => new CreateEmbedTaskRequest { EngineName = "e", VideoUrl = "https://example.com/v.mp4" }), maxConcurrency: 1));
        Assert.Single(server.Calls);
        Assert.All(results, result => Assert.Equal(TimeSpan.FromHours(3), Assert.IsType<RateLimitException>(result.Exception).RetryAfter));
    }

    [Fact]
    public async Task What_was_started_already_comes_to_its_own_end()
    {
        var desk = new Desk();
        await using var results = desk.CreateManyAsync(desk.RequestsAsync(4), 2).GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        await desk.StartedAsync("1");
        desk.Fail("0", new RateLimitException(new ErrorResponse { StatusCode = (HttpStatusCode)429, RetryAfter = TimeSpan.FromDays(1) }));
        Assert.True(await next);
        Assert.Equal(0, results.Current.Index);
        Assert.True(await results.MoveNextAsync());
        Assert.Equal(2, results.Current.Index);
        Assert.Equal(TimeSpan.FromDays(1), Assert.IsType<RateLimitException>(results.Current.Exception).RetryAfter);
        Assert.True(await results.MoveNextAsync());
        Assert.Equal(3, results.Current.Index);
        desk.End("1");
        Assert.True(await results.MoveNextAsync());
        Assert.Equal((1, true), (results.Current.Index, results.Current.IsSuccess));
        Assert.False(await results.MoveNextAsync());
        Assert.Equal(["0", "1"], desk.Started);
    }

    [Fact]
    public async Task A_limit_that_ends_soon_stops_nothing()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429, "too_many_requests").With("Retry-After", "60"), Created("b"), ScriptedResponse.Error(429, "too_many_requests"), Created("d"));
        using var client = Client(server);
        var results = await CreateManyTests.ListAsync(client.Tasks.CreateManyAsync(Requests(4), maxConcurrency: 1));
        Assert.Equal([null, "b", null, "d"], results.Select(result => result.Value?.Id));
    }

    [Fact]
    public async Task The_callers_own_patience_decides_what_is_soon()
    {
        await using var server = new ScriptedServer(DailyLimit(), Created("b"));
        using var client = Client(server);
        var options = new RequestOptions { Retry = new RetryOptions { MaxRetries = 0, MaxRetryAfter = TimeSpan.FromHours(6) } };
        var results = await CreateManyTests.ListAsync(client.Tasks.CreateManyAsync(Requests(2), maxConcurrency: 1, options));
        Assert.Equal([null, "b"], results.Select(result => result.Value?.Id));
    }

    [Fact]
    public async Task When_the_time_has_come_the_rest_is_sent()
    {
        await using var server = new ScriptedServer(DailyLimit(), Created("c"));
        using var client = Client(server);
        var ids = new List<string?>();
        await foreach (var result in client.Tasks.CreateManyAsync(Requests(3), maxConcurrency: 1))
        {
            ids.Add(result.Value?.Id);

            // A place that is free is filled before the caller sees the result, so the second was refused already.
            _clock.Advance(TimeSpan.FromHours(5));
        }

        Assert.Equal([null, null, "c"], ids);
        Assert.Equal(2, server.Calls.Count);
    }

    private static ScriptedResponse DailyLimit() => ScriptedResponse.Error(429, "too_many_requests").With("Retry-After", "18000");

    private static ScriptedResponse Created(string id) => ScriptedResponse.Json($$"""{"_id":"{{id}}"}""", 201);

    private static IEnumerable<CreateTaskRequest> Requests(int count) =>
        Enumerable.Range(0, count).Select(_ => new CreateTaskRequest { IndexId = "i", VideoUrl = "https://example.com/v.mp4" });

    private TwelveLabsClient Client(ScriptedServer server) => Connect.To(server, options =>
    {
        options.TimeProvider = _clock;
        options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
    });
}
