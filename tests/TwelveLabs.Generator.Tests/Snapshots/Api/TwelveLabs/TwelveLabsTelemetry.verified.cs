public static class TwelveLabsTelemetry
{
    public const string ActivitySourceName = "TwelveLabs";
    public const string MeterName = "TwelveLabs";
}
