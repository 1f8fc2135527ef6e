public static class TwelveLabsMeterProviderBuilderExtensions
{
    public static OpenTelemetry.Metrics.MeterProviderBuilder AddTwelveLabsInstrumentation(this OpenTelemetry.Metrics.MeterProviderBuilder builder) { }
}
