public sealed class RetryOptions
{
    public RetryOptions() { }
    public System.TimeSpan BaseDelay { get; set; }
    public System.TimeSpan MaxDelay { get; set; }
    public int MaxRetries { get; set; }
    public System.TimeSpan MaxRetryAfter { get; set; }
    public System.Action<TwelveLabs.RetryAttempt>? OnRetry { get; set; }
    public static TwelveLabs.RetryOptions None { get; }
}
