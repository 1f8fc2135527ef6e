namespace TwelveLabs.Tests.Retries;

/// <summary>Deletions whose first response was lost, so that the retry finds nothing more to delete.</summary>
public class DoneOnRetryTests
{
    private static readonly ScriptedResponse Gone = ScriptedResponse.Error(404, "resource_not_exist", "There is no such index.");

    public static TheoryData<string> Deletions => ["index", "video", "task"];

    [Theory]
    [MemberData(nameof(Deletions))]
    public async Task A_deletion_that_failed_and_then_finds_nothing_is_done(string what)
    {
        // The last two have begun a response: before its first byte, .NET's handler resends by itself.
        ScriptedResponse[] failures = [ScriptedResponse.Error(500), ScriptedResponse.Text("<html>Bad gateway</html>", "text/html", 502), ScriptedResponse.Bytes("HTTP/1.1 2", Ending.Reset), ScriptedResponse.Json("{}") with { PromisedLength = 100, Ending = Ending.Close }];
        foreach (var failure in failures)
        {
            await using var server = new ScriptedServer(failure, Gone);
            using var client = Connect.Retrying(server, new PacingClock());
            await Delete(client, what);
            Assert.Equal(2, server.Calls.Count);
        }
    }

    [Fact]
    public async Task The_response_says_how_it_is_known()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503), Gone.With("X-Request-Id", "req-2"));
        using var client = Connect.Retrying(server, new PacingClock());
        var response = await client.Indexes.DeleteWithResponseAsync("i");
        Assert.Equal((HttpStatusCode.NotFound, "req-2"), (response.StatusCode, response.Headers.RequestId));
    }

    [Fact]
    public async Task A_404_without_a_body_is_enough()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(500), new ScriptedResponse { Status = 404 });
        using var client = Connect.Retrying(server, new PacingClock());
        await client.Tasks.DeleteAsync("t");
    }

    [Fact]
    public async Task A_page_of_a_proxy_proves_nothing()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(502), ScriptedResponse.Text("<html>Not found</html>", "text/html", 404));
        using var client = Connect.Retrying(server, new PacingClock());
        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.DeleteAsync("i"));
    }

    [Fact]
    public async Task What_was_never_there_is_not_found()
    {
        await using var server = new ScriptedServer(Gone);
        using var client = Connect.Retrying(server, new PacingClock());
        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.DeleteAsync("i"));
    }

    [Fact]
    public async Task A_deletion_that_was_refused_by_the_rate_limit_was_not_done()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429, "too_many_requests"), Gone);
        using var client = Connect.Retrying(server, new PacingClock());
        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.DeleteAsync("i"));
    }

    [Fact]
    public async Task A_deletion_that_was_never_sent_was_not_done()
    {
        await using var server = new ScriptedServer(Gone);
        using var client = Connect.Retrying(server, new PacingClock(), options => options.HttpMessageHandler = new FirstFails());
        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.DeleteAsync("i"));
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Other_operations_are_told_as_they_are()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(500), Gone, ScriptedResponse.Error(500), Gone);
        using var client = Connect.Retrying(server, new PacingClock());
        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.UpdateAsync("i", new UpdateIndexRequest { IndexName = "n" }));
        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.GetAsync("i"));
    }

    private static Task Delete(TwelveLabsClient client, string what) => what switch
    {
        "index" => client.Indexes.DeleteAsync("i"),
        "video" => client.Videos.DeleteAsync("i", "v"),
        _ => client.Tasks.DeleteAsync("t"),
    };

    /// <summary>Has no connection for the first request.</summary>
    private sealed class FirstFails() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        private int _count;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Interlocked.Increment(ref _count) == 1 ? throw new HttpRequestException(HttpRequestError.ConnectionError, "refused") : base.SendAsync(request, cancellationToken);
    }
}
