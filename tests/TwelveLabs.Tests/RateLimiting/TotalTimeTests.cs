namespace TwelveLabs.Tests.RateLimiting;

public class TotalTimeTests
{
    private static readonly TimeSpan Total = TimeSpan.FromSeconds(100);

    [Fact]
    public async Task The_limit_on_the_whole_ends_repeats_and_tells_the_last_failure()
    {
        var timers = 0;
        var clock = new PacingClock { Passes = () => ++timers > 1 };
        await using var server = new ScriptedServer(ScriptedResponse.Error(503, "busy").With("Retry-After", "30"));
        using var client = Connect.Retrying(server, clock, options =>
        {
            options.TotalTimeout = Total;
            options.Retry.MaxRetries = 10;
        });
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => client.Engines.ListAsync());
        Assert.Equal(("TotalTimeout", Total, 4), (failure.LimitName, failure.Limit, failure.Attempts));
        Assert.Contains("after 4 attempts", failure.Message, StringComparison.Ordinal);
        Assert.Equal("busy", Assert.IsType<ServerException>(failure.InnerException).Code);
        Assert.Equal(4, server.Calls.Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_limit_on_the_whole_ends_a_response_that_does_not_come(bool ownLimit)
    {
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.Retrying(server, clock, options => options.TotalTimeout = ownLimit ? Timeout.InfiniteTimeSpan : Total);
        var call = client.Engines.ListAsync(new RequestOptions { TotalTimeout = ownLimit ? Total : null });
        await server.ArrivedAsync();
        clock.Advance(Total);
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => call);
        Assert.Equal(("TotalTimeout", 1, "Engines_List"), (failure.LimitName, failure.Attempts, failure.Operation));
        await server.ClientGone;
    }

    [Fact]
    public async Task A_stream_is_one_call_to_its_end()
    {
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Stream("""{"event_type":"text_generation","text":"a"}""" + "\n") with { Ending = Ending.Stall });
        using var client = Connect.To(server, options =>
        {
            options.TimeProvider = clock;
            options.TotalTimeout = Total;
            options.NetworkTimeout = Timeout.InfiniteTimeSpan;
        });
        var pieces = 0;
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(async () =>
        {
            await foreach (var _ in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
            {
                pieces++;
                clock.Advance(Total);
            }
        });
        Assert.Equal(("TotalTimeout", 1), (failure.LimitName, pieces));
    }

    [Fact]
    public async Task A_limit_that_strikes_on_each_attempt_says_how_often_it_was_tried()
    {
        var clock = new PacingClock();
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.Retrying(server, clock, options => options.Timeout = Total);
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => client.Engines.ListAsync());
        Assert.Equal(("Timeout", 3, true), (failure.LimitName, failure.Attempts, failure.IsRetryable));
        Assert.Contains("(3 attempts)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callers_cancellation_wins_over_every_limit()
    {
        using var source = new CancellationTokenSource();
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.Retrying(server, clock, options => options.TotalTimeout = Total);
        var call = client.Engines.ListAsync(cancellationToken: source.Token);
        await server.ArrivedAsync();
        await source.CancelAsync();
        clock.Advance(Total);
        Assert.Equal(source.Token, (await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call)).CancellationToken);
        Assert.Single(server.Calls);
    }
}
