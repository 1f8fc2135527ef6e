using TwelveLabs;

// Where instrumentations stand by custom, so that the builder's own using directive finds them.
namespace OpenTelemetry.Trace;

/// <summary>Traces of the client.</summary>
public static class TwelveLabsTracerProviderBuilderExtensions
{
    /// <summary>Collects the client's spans: one for each call, and one below it for each request.</summary>
    /// <param name="builder">The builder of the provider.</param>
    public static TracerProviderBuilder AddTwelveLabsInstrumentation(this TracerProviderBuilder builder) =>
        (builder ?? throw new ArgumentNullException(nameof(builder))).AddSource(TwelveLabsTelemetry.ActivitySourceName);
}
