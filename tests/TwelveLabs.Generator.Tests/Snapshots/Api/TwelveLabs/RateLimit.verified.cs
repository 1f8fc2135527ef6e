public sealed class RateLimit : System.IEquatable<TwelveLabs.RateLimit>
{
    public RateLimit(long? Limit, long? Remaining, long? Used, System.DateTimeOffset? ResetsAt) { }
    public long? Limit { get; init; }
    public long? Remaining { get; init; }
    public System.DateTimeOffset? ResetsAt { get; init; }
    public long? Used { get; init; }
}
