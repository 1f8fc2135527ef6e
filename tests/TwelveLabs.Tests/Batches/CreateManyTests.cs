namespace TwelveLabs.Tests.Batches;

public class CreateManyTests
{
    [Fact]
    public async Task Each_request_comes_back_with_its_own_result_as_its_call_ends()
    {
        var desk = new Desk();
        await using var results = desk.CreateManyAsync(desk.RequestsAsync(3), 3).GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        await desk.StartedAsync("2");
        foreach (var (name, place) in new[] { ("2", 2), ("0", 0), ("1", 1) })
        {
            Assert.False(next.IsCompleted);
            desk.End(name);
            Assert.True(await next);
            Assert.Equal((place, name, $"task {name}", true), (results.Current.Index, results.Current.Request.IndexId, results.Current.GetValueOrThrow().Id, results.Current.IsSuccess));
            next = results.MoveNextAsync().AsTask();
        }

        Assert.False(await next);
        Assert.True(desk.SourceIsClosed);
    }

    [Fact]
    public async Task A_request_that_fails_has_its_exception_and_stops_no_other()
    {
        await using var server = new ScriptedServer(Created("a"), ScriptedResponse.Error(400, "video_file_broken"), Created("d"));
        using var client = Connect.To(server);
        CreateTaskRequest[] requests = [Request("i"), Request("i"), Request(""), null!, Request("i")];

        var results = await ListAsync(client.Tasks.CreateManyAsync(requests, maxConcurrency: 1));

        Assert.Equal([0, 1, 2, 3, 4], results.Select(result => result.Index));
        Assert.Equal(requests, results.Select(result => result.Request));
        Assert.Equal(["a", null, null, null, "d"], results.Select(result => result.Value?.Id));
        Assert.Equal([true, false, false, false, true], results.Select(result => result.IsSuccess));
        Assert.Equal(ErrorCodes.VideoFileBroken, Assert.IsType<BadRequestException>(results[1].Exception).Code);
        Assert.Contains("IndexId", Assert.IsType<ArgumentException>(results[2].Exception, exactMatch: false).Message, StringComparison.Ordinal);
        Assert.IsType<ArgumentNullException>(results[3].Exception);
        Assert.Same(results[1].Exception, Assert.Throws<BadRequestException>(() => results[1].GetValueOrThrow()));
        Assert.Equal(3, server.Calls.Count);
    }

    [Fact]
    public async Task Embedding_tasks_have_the_same()
    {
        await using var server = new ScriptedServer(Created("e"));
        using var client = Connect.To(server);
        var results = await ListAsync(client.EmbedTasks.CreateManyAsync([new() { EngineName = "Marengo-retrieval-2.6", VideoUrl = "https://example.com/v.mp4" }]));
        Assert.Equal("e", Assert.Single(results).GetValueOrThrow().Id);
        Assert.Equal("/v1.2/embed/tasks", server.Call.Path);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task No_more_is_in_flight_than_was_asked_for_and_the_input_is_read_no_further(bool atHand)
    {
        var desk = new Desk();
        var many = atHand ? desk.CreateManyAsync(desk.Requests(100), 2) : desk.CreateManyAsync(desk.RequestsAsync(100), 2);
        Assert.Equal(0, desk.Read);
        await using var results = many.GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        await desk.StartedAsync("1");
        Assert.Equal(2, desk.Read);

        // While the caller looks at a result, its place is filled again, and no more than that.
        desk.End("0");
        Assert.True(await next);
        Assert.Equal(["0", "1", "2"], desk.Started);
        Assert.Equal(3, desk.Read);
        desk.End("1");
        desk.End("2");
        Assert.Equal(3, desk.Read);
    }

    [Fact]
    public async Task Results_come_while_the_input_lets_wait()
    {
        var desk = new Desk();
        var more = new TaskCompletionSource();
        await using var results = desk.CreateManyAsync(desk.RequestsAsync(2, _ => more.Task), 9).GetAsyncEnumerator();
        var next = results.MoveNextAsync().AsTask();
        desk.End("1");
        Assert.True(await next);
        Assert.Equal(1, results.Current.Index);
        desk.End("0");
        Assert.True(await results.MoveNextAsync());
        next = results.MoveNextAsync().AsTask();
        Assert.False(next.IsCompleted);
        more.SetResult();
        Assert.False(await next);
    }

    [Fact]
    public async Task An_exception_of_the_input_comes_after_the_results_of_what_was_started()
    {
        var desk = new Desk();
        var seen = new List<int>();
        var reading = Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var result in desk.CreateManyAsync(desk.RequestsAsync(2, _ => throw new InvalidDataException("list")), 9))
            {
                seen.Add(result.Index);
            }
        });
        await desk.StartedAsync("1");
        desk.Fail("0", new IOException());
        desk.End("1");
        Assert.Equal("list", (await reading).Message);
        Assert.Equal([0, 1], seen.Order());
        Assert.True(desk.SourceIsClosed);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_concurrency_of_none_is_refused_at_once(int most) =>
        Assert.Equal("maxConcurrency", Assert.Throws<ArgumentOutOfRangeException>(() => new Desk().CreateManyAsync([Request("i")], most)).ParamName);

    [Fact]
    public void A_missing_input_is_refused_at_once()
    {
        Assert.Equal("requests", Assert.Throws<ArgumentNullException>(() => new Desk().CreateManyAsync((IEnumerable<CreateTaskRequest>)null!)).ParamName);
        Assert.Equal("requests", Assert.Throws<ArgumentNullException>(() => new Desk().CreateManyAsync((IAsyncEnumerable<CreateTaskRequest>)null!)).ParamName);
    }

    [Fact]
    public async Task No_request_is_no_result_and_each_enumeration_sends_anew()
    {
        Assert.Empty(await ListAsync(new Desk().CreateManyAsync([])));
        await using var server = new ScriptedServer(Created("a"));
        using var client = Connect.To(server);
        var many = client.Tasks.CreateManyAsync([Request("i"), Request("i")]);
        Assert.Empty(server.Calls);
        await ListAsync(many);
        await ListAsync(many);
        Assert.Equal(4, server.Calls.Count);
    }

    [Fact]
    public void Results_can_be_made_for_mocks()
    {
        Assert.Equal((1, "r", 7), (BatchResult.Success(1, "r", 7).Index, BatchResult.Success(1, "r", 7).Request, BatchResult.Success(1, "r", 7).GetValueOrThrow()));
        var failure = BatchResult.Failure<string, int>(2, "r", new IOException("no"));
        Assert.Equal("no", Assert.Throws<IOException>(() => failure.GetValueOrThrow()).Message);
        Assert.Equal("exception", Assert.Throws<ArgumentNullException>(() => BatchResult.Failure<string, int>(2, "r", null!)).ParamName);
    }

    internal static async Task<List<BatchResult<TRequest, TResult>>> ListAsync<TRequest, TResult>(IAsyncEnumerable<BatchResult<TRequest, TResult>> many)
    {
        var results = new List<BatchResult<TRequest, TResult>>();
        await foreach (var result in many)
        {
            results.Add(result);
        }

        return results;
    }

    private static CreateTaskRequest Request(string index) => new() { IndexId = index, VideoUrl = "https://example.com/v.mp4" };

    private static ScriptedResponse Created(string id) => ScriptedResponse.Json($$"""{"_id":"{{id}}"}""", 201);
}
