using System.Threading.RateLimiting;

namespace TwelveLabs.Reliability.Tests.Cancellation;

/// <summary>A limiter that never grants a lease.</summary>
internal sealed class EndlessQueue(WaitingPlace place) : PartitionedRateLimiter<string>
{
    public override RateLimiterStatistics? GetStatistics(string resource) => null;

    protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) => throw new NotSupportedException();

    protected override async ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken)
    {
        await place.WaitAsync(cancellationToken);
        throw new NotSupportedException();
    }
}
