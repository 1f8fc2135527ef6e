using TwelveLabs;

// The conventional namespace of instrumentation, so that the using directive of the builder finds it.
namespace OpenTelemetry.Trace;

/// <summary>Extensions that add the traces of the client.</summary>
public static class TwelveLabsTracerProviderBuilderExtensions
{
    /// <summary>Adds the spans of the client: one for each call, with a child span for each attempt.</summary>
    /// <param name="builder">The builder of the provider.</param>
    public static TracerProviderBuilder AddTwelveLabsInstrumentation(this TracerProviderBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).AddSource(TwelveLabsTelemetry.ActivitySourceName);
}
