namespace TwelveLabs.Tests.Http;

/// <summary>No id changes the request's path: what stands on the wire is looked at, byte for byte.</summary>
public class PathTests
{
    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../engines", "..%2Fengines")]
    [InlineData("a/../../b", "a%2F..%2F..%2Fb")]
    [InlineData("a\\..\\b", "a%5C..%5Cb")]
    [InlineData("a?page=2", "a%3Fpage%3D2")]
    [InlineData("a#b", "a%23b")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a b", "a%20b")]
    [InlineData("ü", "%C3%BC")]
    [InlineData("a\r\nX-Evil: 1", "a%0D%0AX-Evil%3A%201")]
    [InlineData("...", "...")]
    [InlineData("{video-id}", "%7Bvideo-id%7D")]
    [InlineData("a;b@c:d&e=f+g", "a%3Bb%40c%3Ad%26e%3Df%2Bg")]
    public async Task An_id_is_escaped_on_the_wire(string id, string expected)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"x"}"""));
        using var client = Connect.To(server);
        await client.Videos.GetAsync(id, "last");
        Assert.Equal($"/v1.2/indexes/{expected}/videos/last", server.Calls[0].Target);
        await client.Videos.GetAsync("first", id);
        Assert.Equal($"/v1.2/indexes/first/videos/{expected}", server.Calls[1].Target);
        Assert.All(server.Calls, call => Assert.Null(call.Header("X-Evil")));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task An_id_that_cannot_be_one_is_refused_by_name_before_anything_is_sent(string? id)
    {
        await using var server = new ScriptedServer(ScriptedResponse.NoContent);
        using var client = Connect.To(server);
        await Refused("indexId", () => client.Indexes.GetAsync(id!));
        await Refused("videoId", () => client.Videos.DeleteAsync("a", id!));
        await Refused("taskId", () => client.Tasks.WaitForCompletionAsync(id!));
        await Refused("pageToken", () => client.Search.GetPageAsync(id!));
        await Refused("integrationId", () => client.Imports.ListLogsAsync(id!));
        await Refused("engineId", () => client.Engines.GetWithResponseAsync(id!));
        Assert.Empty(server.Calls);
    }

    [Theory]
    [InlineData("", "/engines")]
    [InlineData("/", "/engines")]
    [InlineData("/v1.2", "/v1.2/engines")]
    [InlineData("/v1.2/", "/v1.2/engines")]
    [InlineData("/gateway/twelve%20labs/v1.2", "/gateway/twelve%20labs/v1.2/engines")]
    public async Task The_path_of_the_base_address_stays_before_the_operations(string path, string expected)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[]}"""));
        using var client = Connect.To(new Uri(server.Address.GetLeftPart(UriPartial.Authority) + path), Connect.Key);
        await client.Engines.ListAsync();
        Assert.Equal(expected, server.Call.Target);
    }

    [Theory]
    [InlineData("ftp://example.com/v1.2")]
    [InlineData("/v1.2")]
    [InlineData("file:///v1.2")]
    public void A_base_address_that_is_no_web_address_is_refused_by_name(string address)
    {
        var failure = Assert.Throws<ArgumentException>(() => Connect.To(new Uri(address, UriKind.RelativeOrAbsolute), Connect.Key));
        Assert.Equal("BaseAddress", failure.ParamName);
        Assert.Throws<ArgumentException>(() => Connect.To(null!, Connect.Key));
    }

    private static async Task Refused(string parameter, Func<Task> call) =>
        Assert.Equal(parameter, (await Assert.ThrowsAnyAsync<ArgumentException>(call)).ParamName);
}
