namespace TwelveLabs.Tests.Polling;

/// <summary>Responses that do not tell how far the work is: absent is neither at work nor done.</summary>
public class MissingStatusTests
{
    private readonly PacingClock _clock = new();

    [Theory]
    [InlineData("""{"_id":"t"}""")]
    [InlineData("""{"_id":"t","status":null}""")]
    [InlineData("""{"_id":"t","status":""}""")]
    [InlineData("""{"_id":"t","status":" "}""")]
    public async Task A_task_without_a_status_ends_the_wait(string body)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t","status":"pending"}"""), ScriptedResponse.Json(body).With("X-Request-Id", "req-2"));
        using var client = Client(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.Tasks.WaitForCompletionAsync("t"));
        Assert.Contains("status", failure.Message, StringComparison.Ordinal);
        Assert.Equal(("Tasks_Get", "req-2"), (failure.Operation, failure.Headers.RequestId));
        Assert.Equal(2, server.Calls.Count);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"ready":[{"video_id":"a"}],"failed":[]}""")]
    [InlineData("""{"validating":[],"pending":[],"queued":[]}""")]
    [InlineData("""{"validating":[],"pending":[],"queued":[],"indexing":null}""")]
    public async Task An_import_without_a_list_is_not_done(string body)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(body));
        using var client = Client(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => client.Imports.WaitForCompletionAsync("int", "i"));
        Assert.Equal(("Imports_GetStatus", 1), (failure.Operation, failure.Attempts));
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task An_error_envelope_ends_the_wait_with_that_error()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(200, "internal_server_error"));
        using var client = Client(server);
        Assert.Equal("internal_server_error", (await Assert.ThrowsAnyAsync<ApiException>(() => client.Imports.WaitForCompletionAsync("int", "i"))).Code);
        Assert.Equal("internal_server_error", (await Assert.ThrowsAnyAsync<ApiException>(() => client.Tasks.WaitForCompletionAsync("t"))).Code);
        Assert.Equal("internal_server_error", (await Assert.ThrowsAnyAsync<ApiException>(() => client.EmbedTasks.WaitForCompletionAsync("t"))).Code);
    }

    [Fact]
    public async Task The_end_of_a_wait_says_which_operation_was_polled_and_how_often()
    {
        await using var server = new ScriptedServer(State("pending"), State("indexing"), State("failed"));
        using var client = Client(server);
        var failed = await Assert.ThrowsAsync<TaskFailedException<IndexingTask>>(() => client.Tasks.WaitForCompletionAsync("t"));
        Assert.Equal(("Tasks_Get", 3), (failed.Operation, failed.Attempts));

        await using var waiting = new ScriptedServer(State("processing"));
        using var other = Client(waiting);
        var timedOut = await Assert.ThrowsAsync<WaitTimeoutException<EmbedTaskProgress>>(() =>
            other.EmbedTasks.WaitForCompletionAsync("t", wait: new WaitOptions { PollInterval = TimeSpan.FromSeconds(1), Timeout = TimeSpan.FromTicks(1) }));
        Assert.Equal("EmbedTasks_GetStatus", timedOut.Operation);
    }

    private static ScriptedResponse State(string state) => ScriptedResponse.Json($$"""{"_id":"t","status":"{{state}}"}""");

    private TwelveLabsClient Client(ScriptedServer server) => Connect.To(server, options =>
    {
        options.TimeProvider = _clock;
        options.Timeout = options.NetworkTimeout = Timeout.InfiniteTimeSpan;
    });
}
