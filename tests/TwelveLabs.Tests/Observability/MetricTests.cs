using System.Reflection;
using System.Runtime.Versioning;
using OpenTelemetry.Metrics;

namespace TwelveLabs.Tests.Observability;

[Collection(RunsAlone.Name)]
public class MetricTests
{
    // Instruments of .NET 8 cannot say which bounds suit them.
    private static readonly bool BoundsAreCarried =
        typeof(TwelveLabsClient).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName == ".NETCoreApp,Version=v10.0";

    private readonly PacingClock _clock = new();

    [Fact]
    public async Task Requests_are_measured_one_by_one_and_calls_as_a_whole()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503).With("Retry-After", "7"), ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.Retrying(server, _clock);
        using var observed = new Observation(server);

        await client.Engines.ListAsync();

        var requests = observed.Of("http.client.request.duration").OrderBy(measured => measured.Tags["twelvelabs.attempt"]).ToList();
        Assert.All(requests, request => Assert.Equal((MetricType.Histogram, "s", 1L), (request.Type, request.Unit, request.Count)));
        Assert.Equal(
            [
                new()
                {
                    ["http.request.method"] = "GET", ["server.address"] = "127.0.0.1", ["server.port"] = server.Address.Port, ["url.template"] = "/engines",
                    ["twelvelabs.operation"] = "Engines_List", ["twelvelabs.attempt"] = 1, ["http.response.status_code"] = 503,
                    ["network.protocol.version"] = "1.1", ["error.type"] = "503",
                },
                new()
                {
                    ["http.request.method"] = "GET", ["server.address"] = "127.0.0.1", ["server.port"] = server.Address.Port, ["url.template"] = "/engines",
                    ["twelvelabs.operation"] = "Engines_List", ["twelvelabs.attempt"] = 2, ["http.response.status_code"] = 200,
                    ["network.protocol.version"] = "1.1",
                },
            ],
            requests.Select(request => request.Tags));

        var call = Assert.Single(observed.Of("twelvelabs.client.call.duration"));
        Assert.Equal((MetricType.Histogram, "s", 1L, 7.0), (call.Type, call.Unit, call.Count, call.Value));
        Assert.Equal(new() { ["twelvelabs.operation"] = "Engines_List", ["server.address"] = "127.0.0.1", ["server.port"] = server.Address.Port }, call.Tags);
        Assert.Equal(BoundsAreCarried, call.Bounds.Contains(1800));

        var retries = Assert.Single(observed.Of("twelvelabs.client.retries"));
        Assert.Equal((MetricType.LongSum, "{retry}", 1.0), (retries.Type, retries.Unit, retries.Value));
        Assert.Equal(("Engines_List", "503"), (retries.Tags["twelvelabs.operation"], retries.Tags["error.type"]));
    }

    [Fact]
    public async Task A_call_that_fails_is_measured_with_the_type_of_its_failure()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Reset));
        using var client = Connect.To(server);
        using var observed = new Observation(server);

        await Assert.ThrowsAsync<ConnectionException>(() => client.Engines.ListAsync());

        Assert.Equal("TwelveLabs.ConnectionException", Assert.Single(observed.Of("twelvelabs.client.call.duration")).Tags["error.type"]);
        var request = Assert.Single(observed.Of("http.client.request.duration"));
        Assert.Equal("TwelveLabs.ConnectionException", request.Tags["error.type"]);
        Assert.DoesNotContain("http.response.status_code", request.Tags.Keys);
        Assert.Empty(observed.Of("twelvelabs.client.retries"));
    }

    [Fact]
    public async Task What_is_left_of_a_rate_limit_is_what_the_last_response_of_its_group_said()
    {
        await using var server = new ScriptedServer(
            ScriptedResponse.Json("""{"id":"g","title":"t"}""").With("X-Ratelimit-Remaining", "41"),
            ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}""").With("X-Ratelimit-Remaining", "7"),
            ScriptedResponse.Json("""{"id":"g","title":"t"}""").With("X-Ratelimit-Remaining", "40"));
        using var client = Connect.To(server);
        using var observed = new Observation(server);
        var gist = new GistRequest { VideoId = "v", Types = [GistType.Title] };
        var search = new SearchRequest { IndexId = "i", QueryText = "words", SearchOptions = [EngineOption.Visual] };

        await client.Generate.GenerateGistAsync(gist);
        await client.Search.QueryAsync(search);
        await client.Generate.GenerateGistAsync(gist);

        var left = observed.Of("twelvelabs.rate_limit.remaining");
        Assert.All(left, measured => Assert.Equal((MetricType.LongGauge, "{request}"), (measured.Type, measured.Unit)));
        Assert.Equal(
            new Dictionary<object, double> { [RateLimitGroups.Gist] = 40, [RateLimitGroups.Search] = 7 },
            left.ToDictionary(measured => measured.Tags["twelvelabs.rate_limit.group"]!, measured => measured.Value));
    }

    [Fact]
    public async Task Metrics_are_taken_where_nobody_traces_and_nobody_logs()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        using var listener = new System.Diagnostics.Metrics.MeterListener();
        var heard = new List<string>();
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter.Name == TwelveLabsTelemetry.MeterName)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) =>
        {
            if (tags.ToArray().Contains(new(Tags.ServerPort, server.Address.Port)))
            {
                lock (heard)
                {
                    heard.Add(instrument.Name);
                }
            }
        });
        listener.Start();

        await client.Engines.ListAsync();

        Assert.Equal(["http.client.request.duration", "twelvelabs.client.call.duration"], heard);
    }
}
