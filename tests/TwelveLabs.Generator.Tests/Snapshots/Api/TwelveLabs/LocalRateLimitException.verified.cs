public class LocalRateLimitException : TwelveLabs.TwelveLabsException
{
    public LocalRateLimitException(string message, string group, System.TimeSpan? retryAfter = default, System.Exception? innerException = null) { }
    public string Group { get; }
    public System.TimeSpan? RetryAfter { get; }
}
