namespace TwelveLabs.Tests.Http;

/// <summary>What a header of a call may not be is told before anything is sent.</summary>
public class HeaderRefusalTests
{
    [Theory]
    [InlineData("x-api-key", "RequestOptions.ApiKey")]
    [InlineData("X-API-KEY", "RequestOptions.ApiKey")]
    [InlineData("Host", "connection")]
    [InlineData("connection", "connection")]
    [InlineData("Keep-Alive", "connection")]
    [InlineData("Transfer-Encoding", "connection")]
    [InlineData("TE", "connection")]
    [InlineData("Trailer", "connection")]
    [InlineData("Upgrade", "connection")]
    [InlineData("Expect", "connection")]
    [InlineData("Proxy-Authorization", "connection")]
    [InlineData("Content-Length", "body")]
    [InlineData("Content-Type", "body")]
    [InlineData("content-encoding", "body")]
    [InlineData("Content-Of-Mine", "body")]
    [InlineData("Last-Modified", "body")]
    public async Task A_header_that_is_not_the_callers_to_set_is_refused(string name, string reason)
    {
        var failure = await RefusedAsync(name, "a");
        Assert.Contains($"'{name}'", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("caf\u00e9", "ASCII")]
    [InlineData("\u30d3\u30c7\u30aa", "ASCII")]
    [InlineData("a\u007f", "control character")]
    [InlineData("a\0", "control character")]
    [InlineData("a\r\nX-Evil: 1", "control character")]
    public async Task A_value_that_no_header_can_hold_is_refused(string value, string reason)
    {
        var failure = await RefusedAsync("X-Trace", value);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Headers_that_gateways_ask_for_are_sent()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        await client.Engines.ListAsync(new RequestOptions { Headers = { ["Authorization"] = "Bearer abc", ["Cookie"] = "a=b", ["X-Tab"] = "a\tb" } });
        Assert.Equal(("Bearer abc", "a=b", "a\tb"), (server.Call.Header("Authorization"), server.Call.Header("Cookie"), server.Call.Header("X-Tab")));
    }

    private static async Task<ArgumentException> RefusedAsync(string name, string value)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.Engines.ListAsync(new RequestOptions { Headers = { [name] = value } }));
        Assert.Equal("Headers", failure.ParamName);
        Assert.Empty(server.Begun);
        return failure;
    }
}
