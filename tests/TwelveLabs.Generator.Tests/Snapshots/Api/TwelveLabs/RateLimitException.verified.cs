public class RateLimitException : TwelveLabs.ApiException
{
    public RateLimitException(TwelveLabs.ErrorReply reply) { }
    public TwelveLabs.RateLimit? RateLimit { get; }
    public System.TimeSpan? RetryAfter { get; }
    public System.DateTimeOffset? RetryAt { get; }
}
