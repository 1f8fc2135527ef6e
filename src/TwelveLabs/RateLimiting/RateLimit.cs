using System.Globalization;

namespace TwelveLabs;

/// <summary>A rate limit as the service reports it.</summary>
/// <param name="Limit">The number of requests that the window allows, or null.</param>
/// <param name="Remaining">The number of remaining requests, or null.</param>
/// <param name="Used">The number of requests that were made in the window, or null.</param>
/// <param name="ResetsAt">The end of the window, in UTC, or null.</param>
public sealed record RateLimit(long? Limit, long? Remaining, long? Used, DateTimeOffset? ResetsAt)
{
    internal static RateLimit? Read(ApiHeaders headers)
    {
        var limit = Number(headers.Find(ApiFacts.XRatelimitLimit));
        var remaining = Number(headers.Find(ApiFacts.XRatelimitRemaining));
        var used = Number(headers.Find(ApiFacts.XRatelimitUsed));
        var reset = Number(headers.Find(ApiFacts.XRatelimitReset));
        return (limit ?? remaining ?? used ?? reset) is null ? null : new RateLimit(limit, remaining, used, Time(reset));
    }

    /// <summary>Returns the delay that <c>Retry-After</c> (seconds or a date) requests, or else the time to the end of the window.</summary>
    internal static TimeSpan? RetryAfter(ApiHeaders headers, RateLimit? limit, DateTimeOffset now)
    {
        var text = headers.Find(ApiFacts.RetryAfter)?.Trim();
        if (double.TryParse(text?.Split(',')[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds < TimeSpan.MaxValue.TotalSeconds)
        {
            return TimeSpan.FromSeconds(seconds);
        }

        var until = Date(text) ?? limit?.ResetsAt;
        return until is { } end ? TimeSpan.FromTicks(Math.Max(0, (end - now).Ticks)) : null;
    }

    // Only the three formats of RFC 9110: a lenient parser reads "12, 12" as a date. Of several values, the first is used.
    private static DateTimeOffset? Date(string? text)
    {
        var first = text?.Split(',') is [var day, var date, ..] ? $"{day},{date}" : text;
        return DateTimeOffset.TryParseExact(
            first, ["r", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"], CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out var found) ? found : null;
    }

    private static long? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < long.MaxValue ? (long)number : null;

    private static DateTimeOffset? Time(long? seconds) =>
        seconds is >= 0 and <= 253402300799 ? DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : null;
}
