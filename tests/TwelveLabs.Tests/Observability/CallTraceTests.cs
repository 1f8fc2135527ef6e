using System.Diagnostics;

namespace TwelveLabs.Tests.Observability;

[Collection(RunsAlone.Name)]
public class CallTraceTests
{
    private static readonly ScriptedResponse Fine = ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}""");

    [Fact]
    public async Task A_call_that_is_repeated_is_one_span_with_a_span_for_each_request()
    {
        await using var server = new ScriptedServer(
            ScriptedResponse.Error(503, "busy").With("X-Request-Id", "r-1"),
            Fine.With("X-Request-Id", "r-2").With("X-Api-Version", "1.2").With("X-Ratelimit-Limit", "50").With("X-Ratelimit-Remaining", "41"));
        using var client = Connect.Retrying(server, new PacingClock());
        using var observed = new Observation(server);

        await client.Engines.ListAsync();

        var call = Assert.Single(observed.Calls);
        Assert.Equal(("Engines_List", ActivityStatusCode.Unset), (call.DisplayName, call.Status));
        Assert.Equal(new() { ["twelvelabs.operation"] = "Engines_List", ["twelvelabs.attempts"] = 2 }, Tags.AllOf(call));
        Assert.Equal(observed.Root.SpanId, call.ParentSpanId);

        Assert.Equal(2, observed.Attempts.Count);
        Assert.All(observed.Attempts, attempt => Assert.Equal(("GET /engines", call.SpanId), (attempt.DisplayName, attempt.ParentSpanId)));
        var (first, second) = (observed.Attempts[0], observed.Attempts[1]);
        Assert.Equal(
            new()
            {
                ["http.request.method"] = "GET",
                ["server.address"] = "127.0.0.1",
                ["server.port"] = server.Address.Port,
                ["url.full"] = $"{server.Address}/engines",
                ["url.template"] = "/engines",
                ["http.response.status_code"] = 503,
                ["network.protocol.version"] = "1.1",
                ["error.type"] = "503",
                ["twelvelabs.operation"] = "Engines_List",
                ["twelvelabs.attempt"] = 1,
                ["twelvelabs.error.code"] = "busy",
                ["twelvelabs.request_id"] = "r-1",
            },
            Tags.AllOf(first));
        Assert.Equal((ActivityStatusCode.Error, "503 ServiceUnavailable, busy."), (first.Status, first.StatusDescription));
        Assert.Equal(
            new()
            {
                ["http.request.method"] = "GET",
                ["http.request.resend_count"] = 1,
                ["server.address"] = "127.0.0.1",
                ["server.port"] = server.Address.Port,
                ["url.full"] = $"{server.Address}/engines",
                ["url.template"] = "/engines",
                ["http.response.status_code"] = 200,
                ["network.protocol.version"] = "1.1",
                ["twelvelabs.operation"] = "Engines_List",
                ["twelvelabs.attempt"] = 2,
                ["twelvelabs.request_id"] = "r-2",
                ["twelvelabs.api_version"] = "1.2",
                ["twelvelabs.rate_limit.remaining"] = 41L,
            },
            Tags.AllOf(second));
        Assert.Equal(ActivityStatusCode.Unset, second.Status);
    }

    [Fact]
    public async Task A_call_that_fails_is_an_error_with_the_status_and_the_code()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(404, "index_not_found", "No index 'private words'."));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.GetAsync("i 1"));

        foreach (var span in new[] { Assert.Single(observed.Calls), Assert.Single(observed.Attempts) })
        {
            Assert.Equal((ActivityStatusCode.Error, "404 NotFound, index_not_found."), (span.Status, span.StatusDescription));
            Assert.Equal(("404", "index_not_found"), (span.GetTagItem("error.type"), span.GetTagItem("twelvelabs.error.code")));
        }

        Assert.Equal("GET /indexes/{index-id}", observed.Attempts[0].DisplayName);
        Assert.Equal($"{server.Address}/indexes/i%201", observed.Attempts[0].GetTagItem("url.full"));
    }

    [Fact]
    public async Task A_success_that_cannot_be_read_is_an_error_though_its_status_is_none()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":"private words"}"""));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await Assert.ThrowsAsync<ApiResponseException>(() => client.Engines.ListAsync());

        var attempt = Assert.Single(observed.Attempts);
        Assert.Equal((200, "TwelveLabs.ApiResponseException"), (attempt.GetTagItem("http.response.status_code"), attempt.GetTagItem("error.type")));
        Assert.StartsWith("The response is not what the API describes (line 1, ", attempt.StatusDescription, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_connection_is_an_error_without_a_status()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Reset));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());

        var attempt = Assert.Single(observed.Attempts);
        Assert.Equal("TwelveLabs.ConnectionException", attempt.GetTagItem("error.type"));
        Assert.Null(attempt.GetTagItem("http.response.status_code"));
        Assert.StartsWith("The connection failed: ", attempt.StatusDescription, StringComparison.Ordinal);
        Assert.Equal(attempt.GetTagItem("error.type"), Assert.Single(observed.Calls).GetTagItem("error.type"));
    }

    [Fact]
    public async Task A_cancelled_call_is_an_error_of_one_type_as_that_of_the_handler_is()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Ending = Ending.Stall, Raw = [] });
        using var client = Connect.To(server);
        using var cancel = new CancellationTokenSource();
        using var observed = new Observation(server);

        var call = client.Engines.ListAsync(cancellationToken: cancel.Token);
        await server.ArrivedAsync();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);

        foreach (var span in new[] { Assert.Single(observed.Calls), Assert.Single(observed.Attempts) })
        {
            Assert.Equal((ActivityStatusCode.Error, "Cancelled."), (span.Status, span.StatusDescription));
            Assert.Equal("System.OperationCanceledException", span.GetTagItem("error.type"));
        }
    }

    [Fact]
    public async Task A_call_that_a_limit_in_time_ends_names_the_limit()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Ending = Ending.Stall, Raw = [] });
        var clock = new FakeTimeProvider();
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        using var observed = new Observation(server);

        var call = client.Engines.ListAsync(new RequestOptions { Timeout = TimeSpan.FromSeconds(5) });
        await server.ArrivedAsync();
        clock.Advance(TimeSpan.FromSeconds(6));
        await Assert.ThrowsAsync<RequestTimeoutException>(() => call);

        Assert.Equal("The timeout Timeout of 5 s elapsed.", Assert.Single(observed.Attempts).StatusDescription);
    }

    [Fact]
    public async Task Values_of_a_query_that_may_be_private_are_left_out()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await client.Indexes.ListAsync(new ListIndexesRequest { IndexName = "secret plan", Page = 2 });

        Assert.Contains("secret%20plan", server.Call.Target, StringComparison.Ordinal);
        Assert.Equal($"{server.Address}/indexes?index_name=REDACTED&page=2", Assert.Single(observed.Attempts).GetTagItem("url.full"));
    }

    [Fact]
    public async Task An_upload_tells_how_many_bytes_it_had_and_a_form_without_files_is_none()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}""", 201), ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(new byte[70_000], "clip.mp4") });
        await client.Search.QueryAsync(new SearchRequest { IndexId = "i", QueryText = "words", SearchOptions = [EngineOption.Visual] });

        Assert.Equal([(long)server.Calls[0].Body.Length, null], observed.Attempts.Select(span => span.GetTagItem("twelvelabs.upload.bytes")));
    }

    [Fact]
    public async Task A_sampler_sees_what_is_asked_of_whom_before_a_span_begins()
    {
        await using var server = new ScriptedServer(Fine);
        using var client = Connect.To(server);
        using var root = new Activity("root").Start();
        var seen = new List<(string Name, Dictionary<string, object?> Tags)>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == TwelveLabsTelemetry.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                if (options.TraceId == root.TraceId)
                {
                    seen.Add((options.Name, (options.Tags ?? []).ToDictionary(tag => tag.Key, tag => tag.Value)));
                }

                return ActivitySamplingResult.None;
            },
        };
        ActivitySource.AddActivityListener(listener);

        await client.Engines.ListAsync();

        Assert.Equal(["Engines_List", "GET /engines"], seen.Select(span => span.Name));
        Assert.Superset(
            new HashSet<string> { "http.request.method", "server.address", "server.port", "url.full" },
            seen[1].Tags.Keys.ToHashSet());
    }
}
