namespace TwelveLabs.Retries;

/// <summary>How long to wait before a repeat.</summary>
internal static class Backoff
{
    /// <summary>What the service or a limiter asks for, or null when it asks for nothing or for a time that is over.</summary>
    public static TimeSpan? Asked(Exception? failure)
    {
        var asked = failure switch
        {
            ApiException api => api.Response.RetryAfter,
            LocalRateLimitException local => local.RetryAfter,
            _ => null,
        };
        return asked > TimeSpan.Zero ? asked : null;
    }

    /// <summary>Exponential, with full jitter: callers that failed together do not come back together.</summary>
    /// <remarks>In whole milliseconds, as timers count them, and at least one: less would be no delay at all.</remarks>
    public static TimeSpan Own(RetryOptions options, int retriesBefore, double random)
    {
        var ceiling = Math.Min(options.BaseDelay.TotalMilliseconds * Math.Pow(2, retriesBefore), options.MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(Math.Min(Math.Max(1, Math.Ceiling(ceiling * random)), ceiling));
    }
}
