namespace TwelveLabs.Tests.Polling;

public class WaitTests
{
    private static readonly ScriptedResponse Vectors = ScriptedResponse.Json(
        """{"_id":"t","engine_name":"e","status":"ready","created_at":"2024-11-06T09:30:00Z","video_embedding":{"segments":[{"float":[0.5]}]}}""");

    private readonly PacingClock _clock = new();

    [Fact]
    public async Task States_are_reported_in_order_and_the_last_is_given()
    {
        await using var server = new ScriptedServer(State("validating"), State("pending"), State("a_state_of_tomorrow"), State("ready"));
        using var client = Client(server);
        var states = new List<string>();
        var task = await client.Tasks.WaitForCompletionAsync("t", state => states.Add(state.Status.Value));
        Assert.Equal(["validating", "pending", "a_state_of_tomorrow", "ready"], states);
        Assert.Equal(IndexingStatus.Ready, task.Status);
        Assert.All(server.Calls, call => Assert.Equal("GET /v1.2/tasks/t", $"{call.Method} {call.Target}"));
    }

    [Fact]
    public async Task Work_that_is_done_already_is_not_waited_for()
    {
        await using var server = new ScriptedServer(State("ready"));
        using var client = Client(server);
        await client.Tasks.WaitForCompletionAsync("t");
        Assert.Empty(_clock.Pauses);
    }

    [Fact]
    public async Task Pauses_grow_by_half_up_to_the_longest()
    {
        await using var server = new ScriptedServer([.. Enumerable.Repeat(State("pending"), 7), State("ready")]);
        using var client = Client(server);
        await client.Tasks.WaitForCompletionAsync("t", wait: new WaitOptions { PollInterval = TimeSpan.FromSeconds(2), MaxPollInterval = TimeSpan.FromSeconds(10) });
        Assert.Equal([2, 3, 4.5, 6.75, 10, 10, 10], _clock.Pauses);
    }

    [Fact]
    public async Task The_services_estimate_sets_the_pause_between_the_shortest_and_the_longest()
    {
        var asked = new[] { State("indexing"), State("indexing", 0.1), State("indexing", 9.5), State("indexing", 1.5), State("indexing", 1e300), State("indexing", 15.1), State("ready") };
        await using var server = new ScriptedServer(asked);
        using var client = Client(server);
        await client.Tasks.WaitForCompletionAsync("t");
        Assert.Equal([1, 1, 9.5, 1.5, 15, 15], _clock.Pauses);
    }

    [Fact]
    public async Task An_estimate_that_has_run_out_leaves_the_growing_pause()
    {
        await using var server = new ScriptedServer(State("indexing", -3), State("indexing", 0), Estimated(-60), State("indexing"), State("ready"));
        using var client = Client(server);
        await client.Tasks.WaitForCompletionAsync("t");
        Assert.Equal([1, 1.5, 2.25, 3.38], _clock.Pauses);
    }

    [Fact]
    public async Task The_time_that_the_service_expects_the_end_at_sets_the_pause_too()
    {
        // The pauses before move the clock: 12 s from the start are 11 s after the first of 1 s.
        await using var server = new ScriptedServer(State("pending"), Estimated(12), Estimated(14), Estimated(3600), Estimated(1, remaining: 4), State("ready"));
        using var client = Client(server);
        await client.Tasks.WaitForCompletionAsync("t");
        Assert.Equal([1, 11, 2, 15, 4], _clock.Pauses);
    }

    [Fact]
    public async Task Bounds_that_contradict_each_other_give_the_shortest_pause()
    {
        await using var server = new ScriptedServer(State("pending"), State("indexing", 600), State("pending"), State("ready"));
        using var client = Client(server);
        await client.Tasks.WaitForCompletionAsync("t", wait: new WaitOptions { PollInterval = TimeSpan.FromSeconds(30) });
        Assert.Equal([30, 30, 30], _clock.Pauses);
    }

    [Fact]
    public async Task A_progress_object_is_told_every_state_too()
    {
        await using var server = new ScriptedServer(State("pending"), State("ready"), State("processing"), State("ready"), Vectors, Import("", "", "", ""));
        using var client = Client(server);
        var tasks = new Reports<IndexingTask>();
        await client.Tasks.WaitForCompletionAsync("t", tasks);
        Assert.Equal([IndexingStatus.Pending, IndexingStatus.Ready], tasks.All.Select(task => task.Status));

        var embeddings = new Reports<EmbedTaskProgress>();
        await client.EmbedTasks.WaitForCompletionAsync("t", progress: embeddings);
        Assert.Equal([EmbedTaskStatus.Processing, EmbedTaskStatus.Ready], embeddings.All.Select(task => task.Status));

        var imports = new Reports<ImportStatus>();
        await client.Imports.WaitForCompletionAsync("int", "i", imports, new WaitOptions());
        Assert.Single(imports.All);
    }

    [Fact]
    public async Task Nobody_need_be_told()
    {
        await using var server = new ScriptedServer(State("ready"));
        using var client = Client(server);
        await client.Tasks.WaitForCompletionAsync("t");
        await client.Tasks.WaitForCompletionAsync("t", null);
        await client.Tasks.WaitForCompletionAsync("t", progress: null);
        await client.Tasks.WaitForCompletionAsync("t", (IProgress<IndexingTask>?)null);
        Assert.Equal(4, server.Calls.Count);
    }

    [Fact]
    public async Task A_limit_on_the_whole_is_kept_and_named()
    {
        await using var server = new ScriptedServer(State("pending"));
        using var client = Client(server);
        var wait = new WaitOptions { Timeout = TimeSpan.FromSeconds(10) };

        // Each question has a limit of its own, which does not pass; the pauses between them do.
        var timers = 0;
        _clock.Passes = () => ++timers % 2 == 0;
        var failure = await Assert.ThrowsAsync<WaitTimeoutException<IndexingTask>>(() => client.Tasks.WaitForCompletionAsync("t-77", wait: wait));
        Assert.IsAssignableFrom<RequestTimeoutException>(failure);
        Assert.Equal(IndexingStatus.Pending, failure.LastState!.Status);
        Assert.Equal(("WaitOptions.Timeout", wait.Timeout), (failure.LimitName, failure.Limit));
        Assert.Contains("t-77", failure.Message, StringComparison.Ordinal);
        Assert.Contains("pending", failure.Message, StringComparison.Ordinal);
        Assert.InRange(_clock.Pauses.Where((_, i) => i % 2 == 1).Sum(), 9.98, 10.02);
    }

    [Fact]
    public async Task Work_that_failed_is_thrown_with_its_last_state()
    {
        await using var server = new ScriptedServer(State("indexing"), ScriptedResponse.Json("""{"_id":"t","status":"failed","error_message":"no frames"}"""));
        using var client = Client(server);
        var reported = new List<IndexingTask>();
        var failure = await Assert.ThrowsAsync<TaskFailedException<IndexingTask>>(() => client.Tasks.WaitForCompletionAsync("t", reported.Add));
        Assert.Same(reported[^1], failure.Task);
        Assert.Same(failure.Task, failure.LastState);
        Assert.Contains("no frames", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_to_ask_is_not_swallowed()
    {
        await using var server = new ScriptedServer(State("indexing"), ScriptedResponse.Error(404, "resource_not_exist"));
        using var client = Client(server);
        await Assert.ThrowsAsync<NotFoundException>(() => client.Tasks.WaitForCompletionAsync("t"));
    }

    [Fact]
    public async Task A_wait_is_cancelled_in_a_pause_with_the_callers_token()
    {
        await using var server = new ScriptedServer(State("indexing"));
        using var client = Client(server);
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var cancelling = Task.CompletedTask;
        _clock.Passes = () =>
        {
            cancelling = source.CancelAsync();
            return false;
        };
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Tasks.WaitForCompletionAsync("t", cancellationToken: token));
        await cancelling;
        Assert.Equal(token, failure.CancellationToken);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task What_a_progress_handler_throws_ends_the_wait()
    {
        await using var server = new ScriptedServer(State("indexing"));
        using var client = Client(server);
        var failure = await Assert.ThrowsAsync<CallbackException>(() => client.Tasks.WaitForCompletionAsync("t", _ => throw new InvalidTimeZoneException()));
        Assert.IsType<InvalidTimeZoneException>(failure.InnerException);
        Assert.Contains("The progress handler of the wait", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PollInterval")]
    [InlineData("MaxPollInterval")]
    [InlineData("Timeout")]
    public async Task A_setting_that_is_none_is_refused_by_name(string name)
    {
        await using var server = new ScriptedServer(State("ready"));
        using var client = Client(server);
        var wrong = new WaitOptions
        {
            PollInterval = TimeSpan.FromSeconds(name == "PollInterval" ? 0 : 1),
            MaxPollInterval = TimeSpan.FromSeconds(name == "MaxPollInterval" ? 0 : 1),
            Timeout = TimeSpan.FromSeconds(name == "Timeout" ? 0 : 1),
        };
        var failure = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Tasks.WaitForCompletionAsync("t", wait: wrong));
        Assert.Equal(name, failure.ParamName);
        Assert.StartsWith($"{name} must be more than zero.", failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task Embed_tasks_are_polled_for_their_state_and_read_whole_once()
    {
        await using var server = new ScriptedServer(State("processing"), State("ready"), Vectors);
        using var client = Client(server);
        var states = new List<EmbedTaskStatus?>();
        var task = await client.EmbedTasks.WaitForCompletionAsync("t", status => states.Add(status.Status));
        Assert.Equal([EmbedTaskStatus.Processing, EmbedTaskStatus.Ready], states);
        Assert.Equal(0.5f, Assert.Single(task.VideoEmbedding!.Segments).Vector.Span[0]);
        Assert.Equal(["/v1.2/embed/tasks/t/status", "/v1.2/embed/tasks/t/status", "/v1.2/embed/tasks/t"], server.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task An_embed_task_that_failed_is_thrown()
    {
        await using var server = new ScriptedServer(State("failed"));
        using var client = Client(server);
        Assert.Equal("t", (await Assert.ThrowsAsync<TaskFailedException<EmbedTaskProgress>>(() => client.EmbedTasks.WaitForCompletionAsync("t"))).Task.Id);
    }

    [Fact]
    public async Task An_import_is_done_when_nothing_of_it_is_under_way()
    {
        await using var server = new ScriptedServer(
            Import("""{"video_id":"a"}""", "", "", ""),
            Import("", """{"video_id":"a"}""", "", ""),
            Import("", "", """{"video_id":"a"}""", ""),
            Import("", "", "", """{"video_id":"a"}"""),
            Import("", "", "", ""));
        using var client = Client(server);
        var status = await client.Imports.WaitForCompletionAsync("int", "i");
        Assert.Equal(5, server.Calls.Count);
        Assert.Equal(("a", "c"), (Assert.Single(status.Ready).VideoId, Assert.Single(status.Failed).Filename));
    }

    private static ScriptedResponse Import(string validating, string pending, string queued, string indexing) => ScriptedResponse.Json(
        $$"""{"not_imported":["x"],"validating":[{{validating}}],"pending":[{{pending}}],"queued":[{{queued}}],"indexing":[{{indexing}}],"ready":[{"video_id":"a"}],"failed":[{"filename":"c"}]}""");

    private static ScriptedResponse State(string state, double? remaining = null) => ScriptedResponse.Json(FormattableString.Invariant(
        $$"""{"_id":"t","index_id":"i","engine_name":"e","video_id":"v","status":"{{state}}"{{(remaining is { } seconds ? FormattableString.Invariant($",\"process\":{{\"remain_seconds\":{seconds}}}") : "")}}}"""));

    // What the service expects so many seconds after the test's beginning.
    private ScriptedResponse Estimated(double seconds, double? remaining = null) => ScriptedResponse.Json(FormattableString.Invariant(
        $$"""{"_id":"t","status":"indexing","estimated_time":"{{_clock.Start.AddSeconds(seconds):O}}"{{(remaining is null ? "" : FormattableString.Invariant($",\"process\":{{\"remain_seconds\":{remaining}}}"))}}}"""));

    private sealed class Reports<T> : IProgress<T>
    {
        public List<T> All { get; } = [];

        public void Report(T value) => All.Add(value);
    }

    private TwelveLabsClient Client(ScriptedServer server) => Connect.To(server, options =>
    {
        options.TimeProvider = _clock;
        options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
    });
}
