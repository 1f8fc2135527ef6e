using System.Diagnostics;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

/// <summary>What a host collects of the client with OpenTelemetry. Its providers listen in the whole process.</summary>
[Collection(RunsAlone.Name)]
public class TelemetryTests
{
    [Fact]
    public async Task One_line_for_each_collects_the_clients_traces_and_metrics()
    {
        var spans = new List<Activity>();
        var metrics = new List<MetricSnapshot>();
        await using var server = new ScriptedServer(Responses.Nothing);
        var builder = App.Builder(App.Settings(server));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        builder.Services.AddOpenTelemetry()
            .WithTracing(traces => traces.AddTwelveLabsInstrumentation().AddInMemoryExporter(spans))
            .WithMetrics(all => all.AddTwelveLabsInstrumentation().AddInMemoryExporter(metrics));
        await using var app = await App.StartAsync(builder);

        await app.Client.Engines.ListAsync();

        app.Services.GetRequiredService<TracerProvider>().ForceFlush();
        app.Services.GetRequiredService<MeterProvider>().ForceFlush();
        Assert.Equal(["GET /engines", "Engines_List"], spans.Select(span => span.DisplayName));
        Assert.Contains("twelvelabs.client.call.duration", metrics.Select(metric => metric.Name));
        Assert.Contains("http.client.request.duration", metrics.Select(metric => metric.Name));
    }
}
