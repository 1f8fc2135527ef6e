namespace TwelveLabs;

/// <summary>Validates timeouts and fits them into the range of timers.</summary>
internal static class Limits
{
    private const double LongestTimer = uint.MaxValue - 1;

    public static void Check(TimeSpan? limit, string name)
    {
        if (limit <= TimeSpan.Zero && limit != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(name, limit, $"{name} must be more than zero, or infinite.");
        }
    }

    /// <summary>Returns the delay, or the longest one that a timer supports.</summary>
    public static TimeSpan Longest(TimeSpan pause) => pause.TotalMilliseconds <= LongestTimer ? pause : TimeSpan.FromMilliseconds(LongestTimer);

    /// <summary>Returns the timeout for a timer. No timer runs longer than about 49 days; a longer timeout is infinite, with no visible difference.</summary>
    public static TimeSpan ForTimer(TimeSpan? limit) =>
        limit is { } time && time.TotalMilliseconds <= LongestTimer ? time : Timeout.InfiniteTimeSpan;
}
