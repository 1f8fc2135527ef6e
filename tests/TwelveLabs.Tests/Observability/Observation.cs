using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace TwelveLabs.Tests.Observability;

/// <summary>
/// What the OpenTelemetry SDK exports of one test. It listens to all of this process, so that whoever observes runs alone; spans are
/// told apart by their trace and measurements by their server all the same.
/// </summary>
internal sealed class Observation : IDisposable
{
    private static readonly ActivitySource Caller = new("TwelveLabs.Tests.Caller");
    private readonly ScriptedServer _server;
    private readonly List<Activity> _activities = [];
    private readonly List<MetricSnapshot> _metrics = [];
    private readonly TracerProvider _tracer;
    private readonly MeterProvider _meter;
    private bool _ended;

    public Observation(ScriptedServer server, params string[] furtherSources)
    {
        _server = server;
        _tracer = Sdk.CreateTracerProviderBuilder()
            .AddSource(TwelveLabsTelemetry.ActivitySourceName).AddSource(Caller.Name).AddSource(furtherSources)
            .AddInMemoryExporter(_activities).Build();
        _meter = Sdk.CreateMeterProviderBuilder().AddMeter(TwelveLabsTelemetry.MeterName).AddInMemoryExporter(_metrics).Build();
        Root = Caller.StartActivity("the caller's own")!;
    }

    /// <summary>The activity that is current in the test.</summary>
    public Activity Root { get; }

    /// <summary>The spans below the caller's, in the order in which they ended.</summary>
    public IReadOnlyList<Activity> Spans
    {
        get
        {
            End();
            return [.. _activities.Where(span => span.TraceId == Root.TraceId && span != Root)];
        }
    }

    /// <summary>The spans of whole calls.</summary>
    public IReadOnlyList<Activity> Calls => [.. Spans.Where(span => span is { Kind: ActivityKind.Internal, Source.Name: TwelveLabsTelemetry.ActivitySourceName })];

    /// <summary>The spans of single requests.</summary>
    public IReadOnlyList<Activity> Attempts => [.. Spans.Where(span => span is { Kind: ActivityKind.Client, Source.Name: TwelveLabsTelemetry.ActivitySourceName })];

    /// <summary>What an instrument measured of this test's server.</summary>
    public IReadOnlyList<Measured> Of(string instrument)
    {
        End();
        return [.. from metric in _metrics
                   where metric.Name == instrument
                   from point in metric.MetricPoints
                   let measured = new Measured(metric, point)
                   where Equals(measured.Tags[Tags.ServerPort], _server.Address.Port)
                   select measured];
    }

    public void Dispose()
    {
        End();
        Root.Dispose();
    }

    // Lists that exporters write to are read when nothing is exported any more. The end exports what was measured.
    private void End()
    {
        if (!_ended)
        {
            _ended = true;
            _meter.Dispose();
            _tracer.Dispose();
        }
    }
}

internal static class Tags
{
    public const string ServerPort = "server.port";

    public static Dictionary<string, object?> AllOf(Activity span) => span.TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value);
}

/// <summary>One series of a metric.</summary>
internal sealed class Measured
{
    public Measured(MetricSnapshot metric, MetricPoint point)
    {
        Unit = metric.Unit;
        Type = metric.MetricType;
        foreach (var tag in point.Tags)
        {
            Tags[tag.Key] = tag.Value;
        }

        switch (Type)
        {
            case MetricType.Histogram:
                (Count, Value) = (point.GetHistogramCount(), point.GetHistogramSum());
                foreach (var bucket in point.GetHistogramBuckets())
                {
                    Bounds.Add(bucket.ExplicitBound);
                }

                break;
            case MetricType.LongGauge:
                Value = point.GetGaugeLastValueLong();
                break;
            default:
                Value = point.GetSumLong();
                break;
        }
    }

    public string Unit { get; }

    public MetricType Type { get; }

    public Dictionary<string, object?> Tags { get; } = [];

    public long Count { get; }

    public double Value { get; }

    public List<double> Bounds { get; } = [];
}
