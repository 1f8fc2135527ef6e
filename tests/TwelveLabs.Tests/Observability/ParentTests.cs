using System.Diagnostics;

namespace TwelveLabs.Tests.Observability;

[Collection(RunsAlone.Name)]
public class ParentTests
{
    private static readonly ScriptedResponse Fine = ScriptedResponse.Json("""{"data":[]}""");

    [Fact]
    public async Task The_caller_s_activity_is_his_own_after_a_call_whether_it_succeeds_or_fails()
    {
        await using var server = new ScriptedServer(Fine, ScriptedResponse.Error(503), Fine, ScriptedResponse.Error(404));
        using var client = Connect.Retrying(server, new PacingClock());
        using var observed = new Observation(server);

        var call = client.Engines.ListAsync();
        Assert.Same(observed.Root, Activity.Current);
        await call;
        Assert.Same(observed.Root, Activity.Current);
        await client.Engines.ListAsync();
        Assert.Same(observed.Root, Activity.Current);
        await Assert.ThrowsAsync<NotFoundException>(() => client.Engines.ListAsync());
        Assert.Same(observed.Root, Activity.Current);

        Assert.All(observed.Calls, span => Assert.Equal(observed.Root.SpanId, span.ParentSpanId));
        Assert.Equal([1, 2, 1], observed.Calls.Select(span => observed.Attempts.Count(attempt => attempt.ParentSpanId == span.SpanId)));
    }

    [Fact]
    public async Task Calls_at_once_keep_their_requests_apart()
    {
        await using var server = new ScriptedServer(call => call.Path.EndsWith("/engines", StringComparison.Ordinal) ? Fine : ScriptedResponse.Json("""{"_id":"e"}"""));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => i % 2 == 0 ? (Task)client.Engines.ListAsync() : client.Engines.GetAsync("e")));

        Assert.Equal(12, observed.Calls.Count);
        Assert.All(observed.Calls, call =>
        {
            Assert.Equal(observed.Root.SpanId, call.ParentSpanId);
            var attempt = Assert.Single(observed.Attempts, attempt => attempt.ParentSpanId == call.SpanId);
            Assert.Equal(call.DisplayName, attempt.GetTagItem("twelvelabs.operation"));
        });
    }

    [Fact]
    public async Task The_handler_s_own_activity_stands_below_the_request_and_its_trace_goes_along()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503), Fine);
        using var client = Connect.Retrying(server, new PacingClock());
        using var observed = new Observation(server, "System.Net.Http");

        await client.Engines.ListAsync();

        var inner = observed.Spans.Where(span => span.Source.Name == "System.Net.Http").ToList();
        Assert.Equal(observed.Attempts.Select(span => span.SpanId), inner.Select(span => span.ParentSpanId));
        Assert.Equal(inner.Select(span => $"00-{observed.Root.TraceId}-{span.SpanId}-01"), server.Calls.Select(call => call.Header("traceparent")));
    }

    [Fact]
    public async Task The_trace_goes_along_where_nobody_listens_to_the_handler()
    {
        await using var server = new ScriptedServer(Fine);
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await client.Engines.ListAsync();

        Assert.StartsWith($"00-{observed.Root.TraceId}-", server.Call.Header("traceparent"), StringComparison.Ordinal);
    }
}
