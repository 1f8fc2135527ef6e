namespace TwelveLabs.Tests.Polling;

/// <summary>Starting work and waiting for it, for one and for many.</summary>
public class CreateAndWaitTests
{
    private readonly PacingClock _clock = new();

    [Fact]
    public async Task One_call_starts_a_task_and_waits_for_it()
    {
        await using var server = new ScriptedServer(Created("t1"), State("t1", "pending"), State("t1", "ready"));
        using var client = Client(server);
        var states = new List<string>();
        var done = await client.Tasks.CreateAndWaitAsync(Request("i"), state => states.Add(state.Status.Value));
        Assert.Equal("video of t1", done.VideoId);
        Assert.Equal(["pending", "ready"], states);
        Assert.Equal(["POST /v1.2/tasks", "GET /v1.2/tasks/t1", "GET /v1.2/tasks/t1"], server.Calls.Select(call => $"{call.Method} {call.Target}"));
    }

    [Fact]
    public async Task Embed_tasks_have_the_same()
    {
        await using var server = new ScriptedServer(
            Created("e1"), State("e1", "ready"),
            ScriptedResponse.Json("""{"_id":"e1","engine_name":"e","status":"ready","created_at":"2024-11-06T09:30:00Z","video_embedding":{"segments":[{"float":[0.5]}]}}"""));
        using var client = Client(server);
        var done = await client.EmbedTasks.CreateAndWaitAsync(new CreateEmbedTaskRequest { EngineName = "e", VideoUrl = "https://example.com/v.mp4" });
        Assert.Single(done.VideoEmbedding.Segments);
        Assert.Equal("/v1.2/embed/tasks/e1", server.Calls[^1].Target);
    }

    [Fact]
    public async Task An_import_is_started_and_waited_for_with_what_it_was_given()
    {
        const string Lists = """
            "not_imported":[],"ready":[{"video_id":"v"}],"failed":[],"validating":[],"pending":[],"queued":[]
            """;
        await using var server = new ScriptedServer(
            ScriptedResponse.Json("""{"videos":[{"video_id":"v","filename":"a.mp4"}]}"""),
            ScriptedResponse.Json("{" + Lists + ""","indexing":[{"video_id":"v"}]}"""), ScriptedResponse.Json("{" + Lists + ""","indexing":[]}"""));
        using var client = Client(server);
        var states = new List<int>();
        var status = await client.Imports.CreateAndWaitAsync("int", new CreateImportRequest { IndexId = "i" }, state => states.Add(state.Indexing.Count));
        Assert.Equal("v", Assert.Single(status.Ready).VideoId);
        Assert.Equal([1, 0], states);
        Assert.Equal(
            ["POST /v1.2/tasks/transfers/import/int", "GET /v1.2/tasks/transfers/import/int/status?index_id=i", "GET /v1.2/tasks/transfers/import/int/status?index_id=i"],
            server.Calls.Select(call => $"{call.Method} {call.Target}"));
    }

    [Fact]
    public async Task A_wait_that_fails_does_not_lose_the_task()
    {
        await using var server = new ScriptedServer(Created("t1"), ScriptedResponse.Error(500), Created("t2"), State("t2", "failed"));
        using var client = Client(server);
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.Tasks.CreateAndWaitAsync(Request("i")));
        Assert.Equal(("t1", "t1"), (failure.TaskId, failure.Data["TwelveLabs.TaskId"]));
        Assert.Equal("t2", (await Assert.ThrowsAsync<TaskFailedException<IndexingTask>>(() => client.Tasks.CreateAndWaitAsync(Request("i")))).TaskId);
    }

    [Fact]
    public async Task A_wait_that_is_canceled_does_not_lose_the_task_either()
    {
        await using var server = new ScriptedServer(Created("t1"), State("t1", "pending"));
        using var client = Client(server);
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            client.Tasks.CreateAndWaitAsync(Request("i"), _ => source.Cancel(), cancellationToken: token));
        Assert.Equal((token, "t1"), (failure.CancellationToken, failure.Data["TwelveLabs.TaskId"]));
    }

    [Fact]
    public async Task A_task_that_was_not_started_has_no_id()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(400, "video_file_broken"));
        using var client = Client(server);
        Assert.Null((await Assert.ThrowsAsync<BadRequestException>(() => client.Tasks.CreateAndWaitAsync(Request("i")))).TaskId);
    }

    [Fact]
    public async Task Many_are_started_and_waited_for_each_with_its_own_end()
    {
        await using var server = new ScriptedServer(
            Created("t1"), State("t1", "ready"), Created("t2"), State("t2", "failed"), ScriptedResponse.Error(400, "video_file_broken"), Created("t4"), State("t4", "indexing"), State("t4", "ready"));
        using var client = Client(server);
        var requests = Enumerable.Range(0, 4).Select(i => Request($"i{i}"));
        var states = new List<string>();
        var results = await CreateManyTests.ListAsync(client.Tasks.CreateAndWaitManyAsync(
            requests, maxConcurrency: 1, (request, state) => states.Add($"{request.IndexId} {state.Status}")));

        Assert.Equal(["video of t1", null, null, "video of t4"], results.Select(result => result.Value?.VideoId));
        Assert.Equal("t2", Assert.IsType<TaskFailedException<IndexingTask>>(results[1].Exception).TaskId);
        Assert.IsType<BadRequestException>(results[2].Exception);
        Assert.Equal(["i0 ready", "i1 failed", "i3 indexing", "i3 ready"], states);
    }

    [Fact]
    public async Task A_daily_limit_stops_these_too()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429, "too_many_requests").With("Retry-After", "86400"));
        using var client = Client(server);
        var results = await CreateManyTests.ListAsync(client.Tasks.CreateAndWaitManyAsync([Request("i"), Request("i"), Request("i")], maxConcurrency: 1));
        Assert.Equal([1, 0, 0], results.Select(result => Assert.IsType<RateLimitException>(result.Exception).Attempts));
    }

    [Fact]
    public async Task Many_tasks_are_waited_for_some_at_a_time()
    {
        var polled = new List<string>();
        await using var server = new ScriptedServer(call =>
        {
            var id = call.Path.Split('/')[^1];
            polled.Add(id);
            return polled.Count(other => other == id) == 1 ? State(id, "pending") : id == "t2" ? ScriptedResponse.Error(404, "resource_not_exist") : State(id, "ready");
        });
        using var client = Client(server);
        var states = new List<string>();
        var results = await CreateManyTests.ListAsync(client.Tasks.WaitForManyAsync(["t1", "t2", "t3"], maxConcurrency: 1, (id, state) => states.Add($"{id} {state.Status}")));
        Assert.Equal([("t1", "video of t1"), ("t2", null), ("t3", "video of t3")], results.Select(result => (result.Request, result.Value?.VideoId)));
        Assert.IsType<NotFoundException>(results[1].Exception);
        Assert.Equal(["t1", "t1", "t2", "t2", "t3", "t3"], polled);
        Assert.Equal(["t1 pending", "t1 ready", "t2 pending", "t3 pending", "t3 ready"], states);
    }

    [Fact]
    public async Task Each_has_the_limit_of_the_wait_for_itself()
    {
        await using var server = new ScriptedServer(call => State(call.Path.Split('/')[^1], "processing"));
        using var client = Client(server);
        var wait = new WaitOptions { Timeout = TimeSpan.FromTicks(1) };
        var results = await CreateManyTests.ListAsync(client.EmbedTasks.WaitForManyAsync(["e1", "e2"], 2, wait: wait));
        Assert.All(results, result => Assert.IsType<WaitTimeoutException<EmbedTaskProgress>>(result.Exception));
    }

    [Fact]
    public void What_cannot_be_is_refused_at_once()
    {
        using var client = new TwelveLabsClient(Connect.Key);
        Assert.Equal("maxConcurrency", Assert.Throws<ArgumentOutOfRangeException>(() => client.Tasks.WaitForManyAsync(["t"], 0)).ParamName);
        Assert.Equal("requests", Assert.Throws<ArgumentNullException>(() => client.Tasks.CreateAndWaitManyAsync((IEnumerable<CreateTaskRequest>)null!)).ParamName);
    }

    private static ScriptedResponse Created(string id) => ScriptedResponse.Json($$"""{"_id":"{{id}}"}""", 201);

    private static ScriptedResponse State(string id, string state) =>
        ScriptedResponse.Json($$"""{"_id":"{{id}}","index_id":"i","engine_name":"e","status":"{{state}}","video_id":"video of {{id}}"}""");

    private static CreateTaskRequest Request(string index) => new() { IndexId = index, VideoUrl = "https://example.com/v.mp4" };

    private TwelveLabsClient Client(ScriptedServer server) => Connect.To(server, options =>
    {
        options.TimeProvider = _clock;
        options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
    });
}
