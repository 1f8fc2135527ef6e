namespace TwelveLabs.Tests.Authentication;

/// <summary>The key goes to the API's own host alone, and never where others can read it.</summary>
public class KeyWayTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_redirect_is_not_followed_and_says_why(int status)
    {
        await using var thief = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        await using var server = new ScriptedServer(new ScriptedResponse { Status = status }.With("Location", thief.Address.ToString()));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => client.Engines.ListAsync());
        Assert.Equal(status, (int)failure.StatusCode);
        Assert.Contains("redirected to 127.0.0.1", failure.Message, StringComparison.Ordinal);
        Assert.Empty(thief.Calls);
    }

    [Fact]
    public async Task A_client_or_handler_that_follows_redirects_is_refused_unless_it_is_allowed()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var http = new HttpClient();
        using var sockets = new SocketsHttpHandler();
        using var handler = new HttpClientHandler();
        using var chain = new Chain(new Chain(sockets));
        using var chained = new HttpClient(chain, disposeHandler: false);
        var refused = new List<Action<TwelveLabsClientOptions>>
        {
            options => options.HttpClient = http,
            options => options.HttpClient = chained,
            options => options.HttpMessageHandler = sockets,
            options => options.HttpMessageHandler = handler,
            options => options.HttpMessageHandler = chain,
        };
        foreach (var give in refused)
        {
            var failure = Assert.Throws<ArgumentException>(() => Connect.To(server, give));
            Assert.StartsWith("Http", failure.ParamName, StringComparison.Ordinal);
            Assert.Contains("AllowAutoRedirect = false", failure.Message, StringComparison.Ordinal);
        }

        using var allowed = Connect.To(server, options =>
        {
            options.HttpClient = http;
            options.AllowRedirects = true;
        });
        await allowed.Engines.ListAsync();
    }

    [Theory]
    [InlineData("http://api.example.com/v1.2", false)]
    [InlineData("http://10.0.0.7/v1.2", false)]
    [InlineData("https://api.example.com/v1.2", true)]
    [InlineData("http://localhost:8012/v1.2", true)]
    [InlineData("http://127.0.0.1:8012/v1.2", true)]
    [InlineData("http://[::1]:8012/v1.2", true)]
    public void Plain_http_to_another_host_is_refused_unless_it_is_allowed(string address, bool fine)
    {
        var options = new TwelveLabsClientOptions { BaseAddress = new Uri(address) };
        var failure = Record.Exception(() => new TwelveLabsClient(Connect.Key, options).Dispose());
        Assert.Equal(fine, failure is null);
        if (!fine)
        {
            Assert.Equal("BaseAddress", Assert.IsType<ArgumentException>(failure).ParamName);
            Assert.Contains("AllowInsecureHttp", failure.Message, StringComparison.Ordinal);
        }

        options.AllowInsecureHttp = true;
        new TwelveLabsClient(Connect.Key, options).Dispose();
    }

    private sealed class Chain(HttpMessageHandler inner) : DelegatingHandler(inner);
}
