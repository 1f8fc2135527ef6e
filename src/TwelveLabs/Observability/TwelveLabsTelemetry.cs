namespace TwelveLabs;

/// <summary>The names of the traces and metrics of the SDK.</summary>
public static class TwelveLabsTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>, for <c>AddSource</c>.</summary>
    public const string ActivitySourceName = "TwelveLabs";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>, for <c>AddMeter</c>.</summary>
    public const string MeterName = "TwelveLabs";
}
