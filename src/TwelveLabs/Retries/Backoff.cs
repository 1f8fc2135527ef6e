namespace TwelveLabs.Retries;

/// <summary>Computes the delay before a retry.</summary>
internal static class Backoff
{
    /// <summary>Returns the delay that the service or a rate limiter requests, or null if it requests none or the delay has passed.</summary>
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

    /// <summary>Computes an exponential delay with full jitter, so that clients that failed together do not retry together.</summary>
    /// <remarks>The delay has whole milliseconds, as timers do, and at least one: less would be no delay.</remarks>
    public static TimeSpan Own(RetryOptions options, int retriesBefore, double random)
    {
        var ceiling = Math.Min(options.BaseDelay.TotalMilliseconds * Math.Pow(2, retriesBefore), options.MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(Math.Min(Math.Max(1, Math.Ceiling(ceiling * random)), ceiling));
    }
}
