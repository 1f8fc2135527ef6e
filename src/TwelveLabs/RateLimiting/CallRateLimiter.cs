using System.Threading.RateLimiting;

namespace TwelveLabs.RateLimiting;

/// <summary>Asks the limiter that the options give for leave to send.</summary>
internal static class CallRateLimiter
{
    /// <summary>A permit, to be given back when the attempt is over; null where nothing is limited.</summary>
    public static async ValueTask<RateLimitLease?> AcquireAsync(ApiTransport transport, CallContext context, CancellationToken cancellationToken)
    {
        if (transport.Options.RateLimiter is not { } limiter || context.Call.Operation.RateLimitGroup is not { } group)
        {
            return null;
        }

        RateLimitLease? lease = null;
        TimeSpan? retryAfter;
        try
        {
            lease = await TaskCancellation.WaitAsync(limiter.AcquireAsync(group, 1, cancellationToken), cancellationToken, UserCode.DisposeQuietly).ConfigureAwait(false);
            if (lease.IsAcquired)
            {
                return lease;
            }

            retryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : null;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            UserCode.DisposeQuietly(lease);
            throw;
        }
        catch (Exception e) when (!e.IsFatal())
        {
            UserCode.DisposeQuietly(lease);
            throw new LocalRateLimitException(
                context.Redactor.Redact($"{context.Call.Operation.Id}: the RateLimiter of the client's options failed for the group '{group}', so nothing was sent: {ForeignText.MessageOf(e)}"),
                group, innerException: context.Redactor.Clean(e))
            {
                Operation = context.Call.Operation.Id,
                Attempts = context.Attempts,
            };
        }

        UserCode.DisposeQuietly(lease);
        var hint = retryAfter is { } time ? $" It asks to wait {time.TotalSeconds:0.###} s." : "";
        throw new LocalRateLimitException(
            $"{context.Call.Operation.Id}: the RateLimiter of the client's options gave no permit for the group '{group}', so nothing was sent.{hint}", group, retryAfter)
        {
            Operation = context.Call.Operation.Id,
            Attempts = context.Attempts,
            IsRetryable = true,
        };
    }
}
