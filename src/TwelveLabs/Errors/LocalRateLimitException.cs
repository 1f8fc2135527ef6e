namespace TwelveLabs;

/// <summary>The <see cref="TwelveLabsClientOptions.RateLimiter"/> gave no permit, such as one whose queue is full, or failed. Nothing was sent.</summary>
/// <param name="message">What was refused.</param>
/// <param name="group">The group of operations whose limit it was, one of <see cref="RateLimitGroups"/>.</param>
/// <param name="retryAfter">How long the limiter asks to wait, or null.</param>
/// <param name="innerException">What the limiter failed with, or null.</param>
public class LocalRateLimitException(string message, string group, TimeSpan? retryAfter = null, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>The group of operations whose limit it was, one of <see cref="RateLimitGroups"/>.</summary>
    public string Group { get; } = group;

    /// <summary>How long the limiter asks to wait before the next try, or null.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
