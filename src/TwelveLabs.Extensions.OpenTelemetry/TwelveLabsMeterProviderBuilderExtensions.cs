using TwelveLabs;

// The conventional namespace of instrumentation, so that the using directive of the builder finds it.
namespace OpenTelemetry.Metrics;

/// <summary>Extensions that add the metrics of the client.</summary>
public static class TwelveLabsMeterProviderBuilderExtensions
{
    /// <summary>Adds the metrics of the client: durations of calls and requests, retries, and remaining rate limits.</summary>
    /// <param name="builder">The builder of the provider.</param>
    public static MeterProviderBuilder AddTwelveLabsInstrumentation(this MeterProviderBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).AddMeter(TwelveLabsTelemetry.MeterName);
}
