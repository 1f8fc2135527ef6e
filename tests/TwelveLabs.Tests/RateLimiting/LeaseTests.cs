using System.Threading.RateLimiting;

namespace TwelveLabs.Tests.RateLimiting;

/// <summary>A lease goes back to its limiter, whatever comes of it.</summary>
public sealed class LeaseTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_lease_that_is_not_granted_is_disposed(bool throws)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(500));
        using var lease = new Refusal(throws);
        using var limiter = new OneLease(lease);
        using var client = Connect.To(server, options => options.RateLimiter = limiter);

        var failure = await Assert.ThrowsAsync<LocalRateLimitException>(() => client.Search.QueryAsync(new SearchRequest { IndexId = "i", QueryText = "q", SearchOptions = [EngineOption.Visual] }));

        Assert.Equal((true, throws), (lease.IsDisposed, failure.InnerException is not null));
        Assert.Empty(server.Calls);
    }

    private sealed class OneLease(RateLimitLease lease) : PartitionedRateLimiter<string>
    {
        public override RateLimiterStatistics? GetStatistics(string resource) => null;

        protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) => lease;

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken) => new(lease);
    }

    private sealed class Refusal(bool throws) : RateLimitLease
    {
        public bool IsDisposed { get; private set; }

        public override bool IsAcquired => false;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return throws ? throw new InvalidOperationException("The limiter is closed.") : false;
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
