namespace TwelveLabs.Tests.Http;

public class HeaderTests
{
    [Fact]
    public async Task A_request_says_who_asks_and_no_more_than_it_must()
    {
        var call = await SendAsync();

        Assert.Equal(["Accept", "Accept-Encoding", "Host", "User-Agent", "x-api-key"], call.Headers.Select(header => header.Name).Order(StringComparer.OrdinalIgnoreCase));
        Assert.Equal(Connect.Key, call.Header("x-api-key"));
        Assert.Equal("application/json", call.Header("Accept"));
        Assert.Matches(@"^twelvelabs-dotnet/\d+\.\d+\.\d+[\w.-]* \(\.NET .+\)$", call.Header("User-Agent"));
    }

    [Fact]
    public async Task Headers_of_a_call_come_beside_the_sdks_own_or_in_their_place()
    {
        var call = await SendAsync(new RequestOptions { Headers = { ["X-Trace"] = "abc", ["Accept"] = "text/json", ["user-agent"] = "mine/1.0" } });
        Assert.Equal(("abc", "text/json", "mine/1.0"), (call.Header("X-Trace"), call.Header("Accept"), call.Header("User-Agent")));
    }

    [Theory]
    [InlineData("X-Trace", "a\r\nX-Evil: 1")]
    [InlineData("X Trace", "a")]
    [InlineData("", "a")]
    [InlineData("X:Evil", "a")]
    public async Task A_header_that_cannot_be_one_is_refused_before_anything_is_sent(string name, string value)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.Engines.ListAsync(new RequestOptions { Headers = { [name] = value } }));
        Assert.Contains("Headers", failure.ParamName, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    private static async Task<ReceivedCall> SendAsync(RequestOptions? options = null)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        await client.Engines.ListAsync(options);
        return server.Call;
    }
}
