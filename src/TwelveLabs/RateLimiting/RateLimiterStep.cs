using System.Threading.RateLimiting;

namespace TwelveLabs.RateLimiting;

/// <summary>The third step of a call: acquires a lease from the configured rate limiter if the operation has a rate limit.</summary>
internal static class RateLimiterStep
{
    public static Task RunAsync(CallContext context, ApiKey key, CancellationToken cancellationToken) =>
        context.Transport.Options.RateLimiter is { } limiter && context.Call.Operation.RateLimitGroup is { } group
            ? RunAsync(context, key, limiter, group, cancellationToken)
            : HttpAttempt.RunAsync(context, key, lease: null, cancellationToken);

    private static async Task RunAsync(CallContext context, ApiKey key, PartitionedRateLimiter<string> limiter, string group, CancellationToken cancellationToken)
    {
        var lease = await AcquireAsync(context, limiter, group, cancellationToken).ConfigureAwait(false);
        await HttpAttempt.RunAsync(context, key, lease, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<RateLimitLease> AcquireAsync(CallContext context, PartitionedRateLimiter<string> limiter, string group, CancellationToken cancellationToken)
    {
        RateLimitLease? lease = null;
        TimeSpan? retryAfter;
        try
        {
            lease = await TaskCancellation.WaitAsync(limiter.AcquireAsync(group, 1, cancellationToken), cancellationToken, UserCode.DisposeQuietly).ConfigureAwait(false);
            if (lease.IsAcquired)
            {
                return lease;
            }

            retryAfter = RetryAfter(lease);
        }
        catch (Exception e) when (!e.IsFatal())
        {
            UserCode.DisposeQuietly(lease);
            if (e is OperationCanceledException && cancellationToken.IsCancellationRequested)
            {
                throw;
            }

            throw context.Exceptions.RateLimiterFailed(group, e);
        }

        UserCode.DisposeQuietly(lease);
        throw context.Exceptions.NoLease(group, retryAfter);
    }

    // RedisRateLimiting, the limiter that several processes share, has whole seconds under a name of its own.
    private static TimeSpan? RetryAfter(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var delay) ? delay
        : lease.TryGetMetadata("RATELIMIT_RETRYAFTER", out var value) && value is int seconds ? TimeSpan.FromSeconds(seconds)
        : null;
}
