namespace TwelveLabs.Batches;

/// <summary>
/// Records whether a batch has reached a rate limit that ends later than a retry would wait. Until it ends, the service would
/// reject each further request after its upload.
/// </summary>
internal sealed class BatchStop(TimeProvider clock, TimeSpan longestRetry)
{
    private RateLimitException? _refusal;

    public void Note(Exception failure)
    {
        if (failure is RateLimitException { RetryAfter: { } wait } refusal && wait > longestRetry)
        {
            Volatile.Write(ref _refusal, refusal);
        }
    }

    /// <summary>Returns the exception of a request that need not be sent, or null.</summary>
    public RateLimitException? Unsent()
    {
        if (Volatile.Read(ref _refusal) is not { } refusal)
        {
            return null;
        }

        var left = refusal.RetryAt is { } end ? end - clock.GetUtcNow() : refusal.RetryAfter;
        return left > TimeSpan.Zero ? new RateLimitException(refusal.Response.OfUnsent(left)) : null;
    }
}
