public sealed class WaitOptions
{
    public WaitOptions() { }
    public System.TimeSpan MaxPollInterval { get; init; }
    public System.Action<TwelveLabs.RetryAttempt>? OnTransientFailure { get; init; }
    public System.TimeSpan PollInterval { get; init; }
    public System.TimeSpan Timeout { get; init; }
}
