public static class TwelveLabsTracerProviderBuilderExtensions
{
    public static OpenTelemetry.Trace.TracerProviderBuilder AddTwelveLabsInstrumentation(this OpenTelemetry.Trace.TracerProviderBuilder builder) { }
}
