namespace TwelveLabs.Tests.Errors;

public class DefaultHttpClientTests
{
    [Fact]
    public async Task A_client_that_was_given_is_used_and_stays_open()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var http = Given();
        http.DefaultRequestHeaders.Add("X-Mine", "yes");
        using (var client = Connect.To(server, options => options.HttpClient = http))
        {
            await client.Engines.ListAsync();
        }

        Assert.Equal("yes", server.Call.Header("X-Mine"));
        using var still = await http.GetAsync(server.Address);
        Assert.True(still.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_handler_that_was_given_is_used_and_stays_open()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        Connect.To(server, options => options.HttpMessageHandler = handler).Dispose();
        using var second = Connect.To(server, options => options.HttpMessageHandler = handler);
        Assert.Empty((await second.Engines.ListAsync()).Data);
    }

    [Fact]
    public async Task The_limit_of_a_client_that_was_given_strikes_as_a_time_limit()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var http = Given();
        http.Timeout = TimeSpan.FromMilliseconds(50);
        using var client = Connect.To(server, options => options.HttpClient = http);
        var failure = await Assert.ThrowsAsync<RequestTimeoutException>(() => client.Engines.ListAsync());
        Assert.Equal(("HttpClient.Timeout", http.Timeout), (failure.LimitName, failure.Limit));
    }

    [Fact]
    public async Task Calls_that_the_owner_of_the_client_stops_are_no_time_limit()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Stall));
        using var http = Given();
        using var client = Connect.To(server, options => options.HttpClient = http);
        var call = client.Engines.ListAsync();
        await server.ArrivedAsync();
        http.CancelPendingRequests();
        await Assert.ThrowsAsync<ConnectionException>(() => call);
    }

    [Fact]
    public async Task A_given_client_that_its_owner_closed_is_named()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        var http = Given();
        using var client = Connect.To(server, options => options.HttpClient = http);
        http.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Engines.ListAsync());
    }

    private static HttpClient Given() => new(new SocketsHttpHandler { AllowAutoRedirect = false });
}
