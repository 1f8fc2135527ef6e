namespace TwelveLabs.Tests.Errors;

public class CancellationTests
{
    [Fact]
    public async Task A_call_that_is_cancelled_beforehand_sends_nothing()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        var token = new CancellationToken(canceled: true);
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Engines.ListAsync(cancellationToken: token));
        Assert.Equal(token, failure.CancellationToken);
        Assert.Empty(server.Calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_waits_is_cancelled_with_the_callers_token(bool inBody)
    {
        var clock = new WatchedClock();
        var body = ScriptedResponse.Json("{") with { PromisedLength = 500, Ending = Ending.Stall };
        await using var server = new ScriptedServer(inBody ? body : ScriptedResponse.Bytes("", Ending.Stall));
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        using var source = new CancellationTokenSource();
        var call = client.Engines.ListAsync(cancellationToken: source.Token);
        await (inBody ? clock.RestartedAsync() : server.ArrivedAsync());
        await source.CancelAsync();
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, failure.CancellationToken);
        Assert.True(call.IsCanceled);
        await server.ClientGone;
    }

    [Fact]
    public async Task The_body_of_a_failed_call_is_cancelled_too()
    {
        var clock = new WatchedClock();
        await using var server = new ScriptedServer(ScriptedResponse.Json("{", 500) with { PromisedLength = 500, Ending = Ending.Stall });
        using var client = Connect.To(server, options => options.TimeProvider = clock);
        using var source = new CancellationTokenSource();
        var call = client.Engines.ListAsync(cancellationToken: source.Token);
        await clock.RestartedAsync();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
