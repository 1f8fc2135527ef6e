namespace TwelveLabs.Tests.Errors;

public class TimeLimitTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(100);
    private readonly WatchedClock _clock = new();

    [Fact]
    public async Task Headers_that_do_not_come_are_waited_for_as_long_as_the_limit_says()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.To(server, WithClock);
        var call = client.Engines.ListAsync();
        await server.ArrivedAsync();
        _clock.Advance(Limit - TimeSpan.FromSeconds(1));
        Assert.False(call.IsCompleted);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await FailsAsync(call, Limit);
        await server.ClientGone;
    }

    [Fact]
    public async Task A_body_that_stalls_is_waited_for_as_long_as_the_limit_says()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[""") with { PromisedLength = 500, Ending = Ending.Stall });
        using var client = Connect.To(server, WithClock);
        var call = client.Engines.ListAsync();
        await _clock.RestartedAsync();
        _clock.Advance(Limit);
        var failure = await FailsAsync(call, Limit, "NetworkTimeout");
        Assert.Contains("body", failure.Message, StringComparison.Ordinal);
        await server.ClientGone;
    }

    [Fact]
    public async Task A_slow_response_that_goes_on_is_no_stall()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server, options =>
        {
            options.TimeProvider = _clock;
            options.HttpMessageHandler = new SlowBody(() => _clock.Advance(Limit - TimeSpan.FromSeconds(1)));
        });
        Assert.Empty((await client.Engines.ListAsync()).Data);
        Assert.True(_clock.GetUtcNow() > _clock.Start + (3 * Limit));
    }

    [Fact]
    public async Task A_call_may_have_a_limit_of_its_own()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.To(server, WithClock);
        var call = client.Engines.ListAsync(new RequestOptions { Timeout = TimeSpan.FromSeconds(3) });
        await server.ArrivedAsync();
        _clock.Advance(TimeSpan.FromSeconds(3));
        await FailsAsync(call, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task An_infinite_limit_never_strikes()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.To(server, WithClock);
        using var source = new CancellationTokenSource();
        var call = client.Engines.ListAsync(new RequestOptions { Timeout = Timeout.InfiniteTimeSpan }, source.Token);
        await server.ArrivedAsync();
        _clock.Advance(TimeSpan.FromDays(300));
        Assert.False(call.IsCompleted);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5000)]
    public async Task A_limit_that_is_none_is_refused_by_name(int milliseconds)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        var timeout = TimeSpan.FromMilliseconds(milliseconds);
        var call = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => client.Engines.ListAsync(new RequestOptions { Timeout = timeout }));
        Assert.Contains("Timeout", call.ParamName, StringComparison.Ordinal);
        Assert.Contains("Timeout", Assert.Throws<ArgumentOutOfRangeException>(() => Connect.To(server, options => options.Timeout = timeout)).ParamName, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_limit_longer_than_timers_run_is_as_good_as_none()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server, options => options.Timeout = TimeSpan.MaxValue);
        Assert.Empty((await client.Engines.ListAsync()).Data);
        Assert.Empty((await client.Engines.ListAsync(new RequestOptions { Timeout = TimeSpan.FromDays(60) })).Data);
    }

    private void WithClock(TwelveLabsClientOptions options) => options.TimeProvider = _clock;

    private static async Task<RequestTimeoutException> FailsAsync(Task call, TimeSpan limit, string name = "Timeout")
    {
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => call);
        Assert.Equal(limit, failure.Limit);
        Assert.Equal((name, 1), (failure.LimitName, failure.Attempts));
        Assert.Contains("Engines.ListAsync", failure.Message, StringComparison.Ordinal);
        return failure;
    }

    /// <summary>Lets time pass before every byte of a body.</summary>
    private sealed class SlowBody(Action pause) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            response.Content = new StreamContent(new ByteByByte(bytes, pause));
            return response;
        }
    }

    private sealed class ByteByByte(byte[] bytes, Action pause) : MemoryStream(bytes)
    {
        // What the build for .NET Standard 2.0 calls.
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            pause();
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(Read(buffer, offset, 1));
        }

#if NET
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            pause();
            cancellationToken.ThrowIfCancellationRequested();
            return new(Read(buffer.Span[..1]));
        }
#endif
    }
}
