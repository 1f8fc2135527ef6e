using System.Threading.RateLimiting;

namespace TwelveLabs.Transport;

/// <summary>Asks the limiter that the options give for leave to send.</summary>
internal static class Pacing
{
    /// <summary>A permit, to be given back when the attempt is over; null where nothing is limited.</summary>
    public static async ValueTask<RateLimitLease?> AcquireAsync(ApiTransport transport, CallRun run, CancellationToken cancellationToken)
    {
        if (transport.Options.RateLimiter is not { } limiter || run.Call.Operation.RateLimitGroup is not { } group)
        {
            return null;
        }

        var lease = await LeaseAsync(limiter, group, run, cancellationToken).ConfigureAwait(false);
        if (lease.IsAcquired)
        {
            return lease;
        }

        TimeSpan? retryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
        lease.Dispose();
        var hint = retryAfter is { } time ? $" It asks to wait {time.TotalSeconds:0.###} s." : "";
        throw new LocalRateLimitException(
            $"{run.Call.Operation.Id}: the RateLimiter of the client's options gave no permit for the group '{group}', so nothing was sent.{hint}", group, retryAfter)
        {
            Operation = run.Call.Operation.Id,
            Attempts = run.Attempts,
            IsRetryable = true,
        };
    }

    private static async ValueTask<RateLimitLease> LeaseAsync(
        PartitionedRateLimiter<string> limiter, string group, CallRun run, CancellationToken cancellationToken)
    {
        try
        {
            return await Heed.TokenAsync(limiter.AcquireAsync(group, 1, cancellationToken), cancellationToken, late => late.Dispose()).ConfigureAwait(false);
        }
        catch (Exception e) when (!(e is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw new LocalRateLimitException(
                $"{run.Call.Operation.Id}: the RateLimiter of the client's options failed for the group '{group}', so nothing was sent: {e.Message}", group, innerException: e)
            {
                Operation = run.Call.Operation.Id,
                Attempts = run.Attempts,
            };
        }
    }
}
