using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace TwelveLabs.Observability;

/// <summary>
/// Holds the sources of traces and metrics. Nothing is collected without listeners. Exceptions of listeners change no call: a call does not
/// fail because it could not be observed.
/// </summary>
internal static class Instruments
{
    public static readonly ActivitySource Source = new(TwelveLabsTelemetry.ActivitySourceName, UserAgent.Version);

    private static readonly Meter Meter = new(TwelveLabsTelemetry.MeterName, UserAgent.Version);

    private static readonly Histogram<double> RequestDuration = Durations(
        "http.client.request.duration", "Duration of the HTTP requests that the SDK sent, each attempt by itself, to the end of the response.");

    private static readonly Histogram<double> CallDuration = Durations(
        "twelvelabs.client.call.duration", "Duration of calls, with all attempts and the pauses between them.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>(
        "twelvelabs.client.retries", "{retry}", "Failed attempts that another was to follow.");

    private static readonly RemainingRequests Remaining = new(Meter);

    public static bool WantCalls => Source.HasListeners() || CallDuration.Enabled;

    public static bool WantAttempts => Source.HasListeners() || RequestDuration.Enabled || Remaining.Enabled;

    public static bool WantRequests => RequestDuration.Enabled;

    /// <summary>Starts a span; returns null if nothing listens.</summary>
    public static Activity? Start(string name, ActivityKind kind, TagList tags)
    {
        var before = Activity.Current;
        try
        {
            return Source.StartActivity(name, kind, default(ActivityContext), tags);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            Activity.Current = before;
            return null;
        }
    }

    /// <summary>Ends a span.</summary>
    public static void Stop(Activity? span)
    {
        try
        {
            span?.Dispose();
        }
        catch (Exception e) when (!e.IsFatal())
        {
            if (ReferenceEquals(Activity.Current, span))
            {
                Activity.Current = span!.Parent;
            }
        }
    }

    public static void Called(ApiOperation operation, Uri server, TimeSpan duration, Exception? failure)
    {
        var tags = new TagList { { Tag.Operation, operation.Id }, { Tag.ServerAddress, server.Host }, { Tag.ServerPort, server.Port } };
        if (failure is not null)
        {
            tags.Add(Tag.ErrorType, Tag.ErrorTypeOf(failure));
        }

        Record(CallDuration, duration.TotalSeconds, tags);
    }

    public static void Requested(TagList tags, TimeSpan duration, string? protocol, int? status, Exception? failure)
    {
        if (status is { } code)
        {
            tags.Add(Tag.StatusCode, code);
            tags.Add(Tag.ProtocolVersion, protocol);
        }

        if (failure is not null)
        {
            tags.Add(Tag.ErrorType, Tag.ErrorTypeOf(failure));
        }

        Record(RequestDuration, duration.TotalSeconds, tags);
    }

    public static void Retried(RetryAttempt attempt, Uri server)
    {
        if (Retries.Enabled)
        {
            RecordRetry(new TagList
            {
                { Tag.Operation, attempt.Operation },
                { Tag.ServerAddress, server.Host },
                { Tag.ServerPort, server.Port },
                { Tag.ErrorType, Tag.ErrorTypeOf(attempt.Exception) },
            });
        }
    }

    public static void Limited(ApiOperation operation, Uri server, RateLimit? limit)
    {
        if (Remaining.Enabled && limit?.Remaining is { } left && operation.RateLimitGroup is { } group)
        {
            Remaining.Set(group, server, left);
        }
    }

    private static void Record(Histogram<double> instrument, double value, in TagList tags)
    {
        try
        {
            instrument.Record(value, tags);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            // A listener that fails must not fail the call.
        }
    }

    private static void RecordRetry(in TagList tags)
    {
        try
        {
            Retries.Add(1, tags);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            // A listener that fails must not fail the call.
        }
    }

    // The bounds of OpenTelemetry's conventions, and longer ones: generations and uploads take minutes.
    private static Histogram<double> Durations(string name, string description) =>
#if NET9_0_OR_GREATER
        Meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 120, 300, 600, 1800],
        });
#else
        Meter.CreateHistogram<double>(name, "s", description);
#endif
}
