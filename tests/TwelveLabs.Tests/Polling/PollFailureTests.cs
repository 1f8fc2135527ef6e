namespace TwelveLabs.Tests.Polling;

/// <summary>Questions that fail while a wait goes on.</summary>
public class PollFailureTests
{
    private readonly PacingClock _clock = new();

    [Fact]
    public async Task Failures_that_pass_are_told_and_the_wait_goes_on()
    {
        await using var server = new ScriptedServer(
            State("pending"), ScriptedResponse.Error(503), ScriptedResponse.Json("{") with { PromisedLength = 100, Ending = Ending.Reset }, State("indexing"), ScriptedResponse.Error(429, "too_many_requests"), State("ready"));
        var retries = new List<RetryAttempt>();
        using var client = Client(server, retries.Add);
        var states = new List<string>();
        var passed = new List<RetryAttempt>();
        await client.Tasks.WaitForCompletionAsync("t", task => states.Add(task.Status.Value), new WaitOptions { OnTransientFailure = passed.Add });

        Assert.Equal(["pending", "indexing", "ready"], states);
        Assert.Equal(
            [("Tasks_Get", 1, typeof(ServerException)), ("Tasks_Get", 2, typeof(ConnectionException)), ("Tasks_Get", 1, typeof(RateLimitException))],
            passed.Select(attempt => (attempt.Operation, attempt.Attempt, attempt.Exception.GetType())));
        Assert.Equal(retries, passed);
    }

    [Fact]
    public async Task A_failure_that_remains_ends_the_wait_as_it_is()
    {
        await using var server = new ScriptedServer(State("pending"), ScriptedResponse.Error(503));
        using var client = Client(server);
        var passed = new List<RetryAttempt>();
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.Tasks.WaitForCompletionAsync("t", wait: new WaitOptions { OnTransientFailure = passed.Add }));
        Assert.Equal(3, failure.Attempts);
        Assert.Equal(2, passed.Count);
        Assert.DoesNotContain(failure, passed.Select(attempt => attempt.Exception));
    }

    [Fact]
    public async Task The_callers_own_settings_hold_for_each_question()
    {
        await using var server = new ScriptedServer(State("pending"), State("pending"), ScriptedResponse.Error(503));
        using var client = Client(server);
        var options = new RequestOptions { MaxRetries = 0, Headers = { ["x-trace"] = "7" } };
        var wait = new WaitOptions { OnTransientFailure = _ => { } };
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.Tasks.WaitForCompletionAsync("t", wait: wait, options: options));
        Assert.Equal(1, failure.Attempts);
        Assert.Equal(["7", "7", "7"], server.Calls.Select(call => call.Header("x-trace")));
    }

    [Fact]
    public async Task A_question_that_hangs_does_not_outlive_the_wait()
    {
        await using var server = new ScriptedServer(State("pending"), new ScriptedResponse { Ending = Ending.Stall, PromisedLength = 100 });
        using var client = Client(server);

        // The limit of the first question, the pause, the limit of the second: only the pause passes by itself.
        var timers = 0;
        _clock.Passes = () => ++timers == 2;
        var waiting = client.Tasks.WaitForCompletionAsync("t", wait: new WaitOptions { Timeout = TimeSpan.FromSeconds(10) });
        await server.ArrivedAsync();
        await server.ArrivedAsync();
        Assert.Equal([10, 1, 9], _clock.Pauses);
        _clock.Advance(TimeSpan.FromSeconds(9));

        var failure = await Assert.ThrowsAsync<WaitTimeoutException<IndexingTask>>(() => waiting);
        Assert.Equal(("WaitOptions.Timeout", TimeSpan.FromSeconds(10), 2), (failure.LimitName, failure.Limit, failure.Attempts));
        Assert.Equal(IndexingStatus.Pending, failure.LastState!.Status);
        Assert.IsType<RequestTimeoutException>(failure.InnerException);
    }

    [Fact]
    public async Task A_wait_that_saw_nothing_says_so()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Ending = Ending.Stall, PromisedLength = 100 });
        using var client = Client(server);
        _clock.Passes = () => false;
        var waiting = client.EmbedTasks.WaitForCompletionAsync("t", wait: new WaitOptions { Timeout = TimeSpan.FromSeconds(10) });
        await server.ArrivedAsync();
        _clock.Advance(TimeSpan.FromSeconds(10));

        var failure = await Assert.ThrowsAsync<WaitTimeoutException<EmbedTaskProgress>>(() => waiting);
        Assert.Null(failure.LastState);
        Assert.Contains("has not responded", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public async Task A_limit_of_the_callers_own_that_is_no_wider_is_his_own(int seconds)
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Ending = Ending.Stall, PromisedLength = 100 });
        using var client = Client(server);
        _clock.Passes = () => false;
        var options = new RequestOptions { TotalTimeout = TimeSpan.FromSeconds(seconds) };
        var waiting = client.Tasks.WaitForCompletionAsync("t", wait: new WaitOptions { Timeout = TimeSpan.FromSeconds(10) }, options: options);
        await server.ArrivedAsync();
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal("TotalTimeout", (await Assert.ThrowsAsync<RequestTimeoutException>(() => waiting)).LimitName);
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(Timeout.Infinite)]
    public async Task A_wider_limit_of_the_callers_own_takes_the_place_of_the_clients_and_not_of_the_waits(int milliseconds)
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Ending = Ending.Stall, PromisedLength = 100 });
        using var client = Client(server, totalTimeout: TimeSpan.FromSeconds(3));
        _clock.Passes = () => false;
        var options = new RequestOptions { TotalTimeout = TimeSpan.FromMilliseconds(milliseconds) };
        var waiting = client.Tasks.WaitForCompletionAsync("t", wait: new WaitOptions { Timeout = TimeSpan.FromSeconds(10) }, options: options);
        await server.ArrivedAsync();
        Assert.Equal([10], _clock.Pauses);
        _clock.Advance(TimeSpan.FromSeconds(10));
        await Assert.ThrowsAsync<WaitTimeoutException<IndexingTask>>(() => waiting);
    }

    private static ScriptedResponse State(string state) => ScriptedResponse.Json($$"""{"_id":"t","index_id":"i","engine_name":"e","video_id":"v","status":"{{state}}"}""");

    private TwelveLabsClient Client(ScriptedServer server, Action<RetryAttempt>? onRetry = null, TimeSpan? totalTimeout = null) => Connect.To(server, options =>
    {
        options.TimeProvider = _clock;
        options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        options.TotalTimeout = totalTimeout ?? options.TotalTimeout;
        options.Retry = new RetryOptions { OnRetry = onRetry };
    });
}
