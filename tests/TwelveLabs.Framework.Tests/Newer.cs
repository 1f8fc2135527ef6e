namespace TwelveLabs.Tests;

/// <summary>What the tests use of newer class libraries.</summary>
internal static class Newer
{
    extension(HttpStatusCode)
    {
        public static HttpStatusCode TooManyRequests => (HttpStatusCode)429;
    }

    extension(double)
    {
        public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
    }

    extension(DateTimeOffset)
    {
        public static DateTimeOffset UnixEpoch => DateTimeOffset.FromUnixTimeSeconds(0);
    }

    extension(TimeSpan)
    {
        public static TimeSpan operator *(int factor, TimeSpan span) => TimeSpan.FromTicks(factor * span.Ticks);
    }

    public static string Replace(this string text, string old, string by, StringComparison comparison) =>
        comparison == StringComparison.Ordinal ? text.Replace(old, by) : throw new NotSupportedException(comparison.ToString());
}

/// <summary>The handler of newer class libraries, as far as .NET Framework's does the same.</summary>
internal sealed class SocketsHttpHandler : HttpClientHandler
{
    public TimeSpan PooledConnectionLifetime { get; set; }

    public TimeSpan ConnectTimeout { get; set; }
}
