using System.Threading.RateLimiting;

namespace TwelveLabs.Tests.RateLimiting;

public class PacingTests
{
    private static readonly SearchRequest Query = new() { IndexId = "i", QueryText = "q", SearchOptions = [EngineOption.Visual] };
    private static readonly ScriptedResponse Page = ScriptedResponse.Json("""{"data":[],"page_info":{}}""");

    [Fact]
    public async Task Many_callers_at_once_are_held_to_what_the_limiter_allows()
    {
        using var gauge = new Gauge();
        await using var server = new ScriptedServer(Page);
        await using var limiter = Limiter(permits: 3, queue: 100);
        using var client = Connect.To(server, options =>
        {
            options.RateLimiter = limiter;
            options.HttpMessageHandler = gauge;
        });
        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => client.Search.QueryAsync(Query)));
        Assert.Equal(24, server.Calls.Count);
        Assert.InRange(gauge.Most, 1, 3);
        Assert.Equal(3, limiter.GetStatistics(RateLimitGroups.Search)!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Operations_of_a_group_share_its_limit_and_others_have_none()
    {
        await using var server = new ScriptedServer(call => call.Method == "GET" ? ScriptedResponse.Json("""{"data":[]}""") : Page);
        await using var limiter = Limiter(permits: 1, queue: 0);
        using var held = limiter.AttemptAcquire(RateLimitGroups.Search);
        using var client = Connect.To(server, options => options.RateLimiter = limiter);
        var failure = await Assert.ThrowsAsync<LocalRateLimitException>(() => client.Search.QueryAsync(Query));
        Assert.Equal((RateLimitGroups.Search, "Search_Query", 0), (failure.Group, failure.Operation, failure.Attempts));
#pragma warning disable CS0618, TL0001 // The deprecated search shares the limit of the new one.
        await Assert.ThrowsAsync<LocalRateLimitException>(() => client.Search.QueryLegacyTextAsync(new TextSearchRequest { IndexId = "i", Query = "q", SearchOptions = [EngineOption.Visual] }));
#pragma warning restore CS0618, TL0001
        Assert.Empty(server.Calls);
        await client.Engines.ListAsync();
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_permit_is_given_back_whatever_comes_of_the_call()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(400), ScriptedResponse.Bytes("", Ending.Reset), Page);
        await using var limiter = Limiter(permits: 1, queue: 0);
        using var client = Connect.To(server, options => options.RateLimiter = limiter);
        await Assert.ThrowsAsync<BadRequestException>(() => client.Search.QueryAsync(Query));
        await Assert.ThrowsAsync<ConnectionException>(() => client.Search.QueryAsync(Query));
        await client.Search.QueryAsync(Query);
        Assert.Equal(1, limiter.GetStatistics(RateLimitGroups.Search)!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task A_stream_holds_its_permit_to_its_end()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Lines("""{"event_type":"text_generation","text":"a"}""", """{"event_type":"stream_end"}"""));
        await using var limiter = Limiter(permits: 1, queue: 0);
        using var client = Connect.To(server, options => options.RateLimiter = limiter);
        await foreach (var _ in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
        {
            Assert.Equal(0, limiter.GetStatistics(RateLimitGroups.Generate)!.CurrentAvailablePermits);
        }

        Assert.Equal(1, limiter.GetStatistics(RateLimitGroups.Generate)!.CurrentAvailablePermits);
    }

    [Fact]
    public async Task Each_attempt_takes_a_permit_of_its_own()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429), ScriptedResponse.Error(429), Page);
        await using var limiter = Limiter(permits: 5, queue: 0);
        using var client = Connect.Retrying(server, new PacingClock(), options => options.RateLimiter = limiter);
        await client.Search.QueryAsync(Query);
        Assert.Equal(3, limiter.GetStatistics(RateLimitGroups.Search)!.TotalSuccessfulLeases);
    }

    [Fact]
    public async Task What_a_limiter_asks_to_wait_is_waited()
    {
        var clock = new PacingClock();
        await using var server = new ScriptedServer(Page);
        await using var limiter = new Refusing(MetadataName.RetryAfter.Name, TimeSpan.FromSeconds(9));
        using var client = Connect.Retrying(server, clock, options => options.RateLimiter = limiter);
        await client.Search.QueryAsync(Query);
        Assert.Equal([9d], clock.Pauses);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task What_a_limiter_on_Redis_asks_to_wait_is_waited()
    {
        var clock = new PacingClock();
        await using var server = new ScriptedServer(Page);
        await using var limiter = new Refusing("RATELIMIT_RETRYAFTER", 9);
        using var client = Connect.Retrying(server, clock, options => options.RateLimiter = limiter);
        await client.Search.QueryAsync(Query);
        Assert.Equal([9d], clock.Pauses);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Waiting_for_a_permit_is_cancelled_with_the_callers_token()
    {
        using var source = new CancellationTokenSource();
        await using var server = new ScriptedServer(Page);
        await using var limiter = Limiter(permits: 1, queue: 5);
        using var held = limiter.AttemptAcquire(RateLimitGroups.Search);
        using var client = Connect.To(server, options => options.RateLimiter = limiter);
        var call = client.Search.QueryAsync(Query, cancellationToken: source.Token);
        await source.CancelAsync();
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_limiter_that_fails_is_told_as_such()
    {
        await using var server = new ScriptedServer(Page);
        await using var limiter = PartitionedRateLimiter.Create<string, string>(_ => throw new InvalidOperationException("The store is down."));
        using var client = Connect.To(server, options => options.RateLimiter = limiter);
        var failure = await Assert.ThrowsAsync<LocalRateLimitException>(() => client.Search.QueryAsync(Query));
        Assert.Contains("The store is down.", failure.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(failure.InnerException);
        Assert.Empty(server.Calls);
    }

    private static PartitionedRateLimiter<string> Limiter(int permits, int queue) => PartitionedRateLimiter.Create<string, string>(group =>
        RateLimitPartition.GetConcurrencyLimiter(group, _ => new ConcurrencyLimiterOptions { PermitLimit = permits, QueueLimit = queue }));

    /// <summary>Refuses once and says for how long.</summary>
    private sealed class Refusing(string name, object retryAfter) : PartitionedRateLimiter<string>
    {
        private bool _refused;

        public override RateLimiterStatistics? GetStatistics(string resource) => null;

        protected override RateLimitLease AttemptAcquireCore(string resource, int permitCount) => Next();

        protected override ValueTask<RateLimitLease> AcquireAsyncCore(string resource, int permitCount, CancellationToken cancellationToken) => new(Next());

        private Lease Next()
        {
            var lease = new Lease(_refused, name, retryAfter);
            _refused = true;
            return lease;
        }
    }

    private sealed class Lease(bool acquired, string name, object retryAfter) : RateLimitLease
    {
        public override bool IsAcquired => acquired;

        public override IEnumerable<string> MetadataNames => [name];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = retryAfter;
            return metadataName == name;
        }
    }

    /// <summary>Measures how many requests are in flight at once.</summary>
    private sealed class Gauge() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        private int _now;
        private int _most;

        public int Most => _most;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var now = Interlocked.Increment(ref _now);
            int most;
            while (now > (most = _most) && Interlocked.CompareExchange(ref _most, now, most) != most)
            {
            }

            try
            {
                return await base.SendAsync(request, cancellationToken);
            }
            finally
            {
                Interlocked.Decrement(ref _now);
            }
        }
    }
}
