namespace TwelveLabs;

/// <summary>What holds for every limit in time.</summary>
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

    /// <summary>The pause, or the longest that a timer can make.</summary>
    public static TimeSpan Longest(TimeSpan pause) => pause.TotalMilliseconds <= LongestTimer ? pause : TimeSpan.FromMilliseconds(LongestTimer);

    /// <summary>No timer runs longer than some 49 days, and nobody would see the difference.</summary>
    public static TimeSpan ForTimer(TimeSpan? limit) =>
        limit is { } time && time.TotalMilliseconds <= LongestTimer ? time : Timeout.InfiniteTimeSpan;
}
