namespace TwelveLabs.Tests.Http;

/// <summary>A handler that a program brings, set up as the client's own is.</summary>
public class HandlerSetUpTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_that_was_set_up_is_taken_and_follows_no_redirect(bool isSockets)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text("elsewhere", "text/plain", 302).With("Location", "/other"));
        using HttpMessageHandler handler = isSockets ? new SocketsHttpHandler() : new HttpClientHandler();
        Assert.True(TwelveLabsHttpHandler.FollowsRedirects(handler));
        TwelveLabsHttpHandler.Configure(handler, server.Address);
        using var client = Connect.To(server, options => options.HttpMessageHandler = handler);

        var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Engines.ListAsync());

        Assert.Contains("302", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_service_on_this_machine_is_not_asked_through_a_proxy(bool isSockets)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        var proxy = new WebProxy("http://127.0.0.1:1");
        using HttpMessageHandler handler = isSockets ? new SocketsHttpHandler { Proxy = proxy } : new HttpClientHandler { Proxy = proxy };
        TwelveLabsHttpHandler.Configure(handler, server.Address);
        using var client = Connect.To(server, options => options.HttpMessageHandler = handler);

        Assert.Empty((await client.Engines.ListAsync()).Data);
    }

    [Fact]
    public async Task A_proxy_serves_where_no_address_is_given()
    {
        await using var proxy = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var handler = new SocketsHttpHandler { Proxy = new WebProxy(proxy.Address) };
        TwelveLabsHttpHandler.Configure(handler);
        using var client = Connect.To(new Uri("http://service.example/v1.2"), Connect.Key, options => (options.HttpMessageHandler, options.AllowInsecureHttp) = (handler, true));

        await client.Engines.ListAsync();

        Assert.Equal("service.example", proxy.Call.Header("Host"));
    }

    [Fact]
    public async Task A_way_to_connect_that_was_given_stays()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        var connections = 0;
        using var handler = new SocketsHttpHandler
        {
            ConnectCallback = async (context, cancellationToken) =>
            {
                connections++;
                var socket = new System.Net.Sockets.Socket(System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        };
        TwelveLabsHttpHandler.Configure(handler);
        using var client = Connect.To(server, options => options.HttpMessageHandler = handler);

        await client.Engines.ListAsync();

        Assert.Equal(1, connections);
    }

    [Fact]
    public void A_redirect_that_is_followed_behind_other_handlers_is_seen()
    {
        using var inner = new SocketsHttpHandler();
        using var outer = new Passing { InnerHandler = new Passing { InnerHandler = inner } };

        Assert.True(TwelveLabsHttpHandler.FollowsRedirects(outer));
        TwelveLabsHttpHandler.Configure(inner);
        Assert.False(TwelveLabsHttpHandler.FollowsRedirects(outer));
        Assert.False(TwelveLabsHttpHandler.FollowsRedirects(null));
    }

    [Fact]
    public void No_handler_is_refused() => Assert.Throws<ArgumentNullException>("handler", () => TwelveLabsHttpHandler.Configure(null!));

    private sealed class Passing : DelegatingHandler;
}
