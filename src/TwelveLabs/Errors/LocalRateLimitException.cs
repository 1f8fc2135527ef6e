namespace TwelveLabs;

/// <summary>The <see cref="TwelveLabsClientOptions.RateLimiter"/> granted no lease, such as one whose queue is full, or failed. No request was sent.</summary>
/// <param name="message">The message.</param>
/// <param name="group">The group of operations with the rate limit, one of <see cref="RateLimitGroups"/>.</param>
/// <param name="retryAfter">The delay that the limiter requests, or null.</param>
/// <param name="innerException">The exception of the limiter, or null.</param>
public class LocalRateLimitException(string message, string group, TimeSpan? retryAfter = null, Exception? innerException = null)
    : TwelveLabsException(message, innerException)
{
    /// <summary>The group of operations with the rate limit, one of <see cref="RateLimitGroups"/>.</summary>
    public string Group { get; } = group;

    /// <summary>Gets the delay that the limiter requests, or null.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;
}
