public class RateLimitException : TwelveLabs.ApiException
{
    public RateLimitException(TwelveLabs.ErrorResponse response) { }
    public TwelveLabs.RateLimit? RateLimit { get; }
    public System.TimeSpan? RetryAfter { get; }
    public System.DateTimeOffset? RetryAt { get; }
}
