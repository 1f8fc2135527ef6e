using System.Collections.Concurrent;
using TwelveLabs.Emulator.Document;

namespace TwelveLabs.Emulator.Hosting;

/// <summary>Counts the requests of each key in each limited group, from one UTC midnight to the next.</summary>
internal sealed class RateLimiter(EmulatorOptions options)
{
    private readonly ConcurrentDictionary<(string Key, string Group), Window> _windows = new();

    /// <summary>Counts one request and sets the rate limit headers. Rejects it if the daily limit is exceeded.</summary>
    public void Count(string apiKey, RateLimit rateLimit, IHeaderDictionary headers)
    {
        var limit = options.RequestsPerDay ?? (options.RateLimits == RateLimitPlan.Free ? rateLimit.Free : rateLimit.Developer);
        var now = options.TimeProvider.GetUtcNow();
        var reset = new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
        var window = _windows.AddOrUpdate(
            (apiKey, rateLimit.Group),
            _ => new Window(reset, 1),
            (_, known) => known.Reset == reset ? known with { Used = known.Used + 1 } : new Window(reset, 1));
        var used = Math.Min(window.Used, limit);
        headers["X-Ratelimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture);
        headers["X-Ratelimit-Used"] = used.ToString(CultureInfo.InvariantCulture);
        headers["X-Ratelimit-Remaining"] = (limit - used).ToString(CultureInfo.InvariantCulture);
        headers["X-Ratelimit-Reset"] = reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        if (window.Used <= limit || (options.RateLimits == RateLimitPlan.Off && options.RequestsPerDay is null))
        {
            return;
        }

        headers.RetryAfter = ((long)Math.Ceiling((reset - now).TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        throw Errors.TooManyRequests(rateLimit.Group, limit, reset);
    }

    private sealed record Window(DateTimeOffset Reset, int Used);
}
