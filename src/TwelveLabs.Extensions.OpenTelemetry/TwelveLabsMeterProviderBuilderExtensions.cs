using TwelveLabs;

// Where instrumentations stand by custom, so that the builder's own using directive finds them.
namespace OpenTelemetry.Metrics;

/// <summary>Metrics of the client.</summary>
public static class TwelveLabsMeterProviderBuilderExtensions
{
    /// <summary>Collects the client's metrics: durations of calls and of requests, retries, and what is left of rate limits.</summary>
    /// <param name="builder">The builder of the provider.</param>
    public static MeterProviderBuilder AddTwelveLabsInstrumentation(this MeterProviderBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).AddMeter(TwelveLabsTelemetry.MeterName);
}
