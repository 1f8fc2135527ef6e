using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Http;

/// <summary>Maps and lists of requests: filled in place or assigned, and not sent unless they are set.</summary>
public class CollectionTests
{
    public static TheoryData<string, UpdateVideoRequest> Filled => new()
    {
        { "in place", new UpdateVideoRequest { Metadata = { ["category"] = "news", ["rating"] = 9.3, ["live"] = true } } },
        { "assigned", new UpdateVideoRequest { Metadata = new() { ["category"] = "news", ["rating"] = 9.3, ["live"] = true } } },
        { "as a dictionary", new UpdateVideoRequest { Metadata = new Dictionary<string, JToken?> { ["category"] = "news", ["rating"] = 9.3, ["live"] = true } } },
    };

    [Theory]
    [MemberData(nameof(Filled))]
    public async Task A_map_is_filled_in_place_or_assigned(string how, UpdateVideoRequest request)
    {
        Assert.NotNull(how);
        await AssertSent("""{"metadata":{"category":"news","rating":9.3,"live":true}}""", client => client.Videos.UpdateAsync("i", "v", request));
    }

    [Fact]
    public async Task A_map_that_is_read_but_not_set_is_not_sent()
    {
        var request = new UpdateVideoRequest { VideoTitle = "t" };
        Assert.Empty(request.Metadata);
        await AssertSent("""{"video_title":"t"}""", client => client.Videos.UpdateAsync("i", "v", request));
    }

    [Fact]
    public async Task A_map_that_is_set_to_null_is_not_sent()
    {
        var request = new UpdateVideoRequest { VideoTitle = "t", Metadata = { ["a"] = 1 } };
        request.Metadata = null;
        await AssertSent("""{"video_title":"t"}""", client => client.Videos.UpdateAsync("i", "v", request));
    }

    [Fact]
    public async Task A_map_that_is_set_to_an_empty_one_is_sent() =>
        await AssertSent("""{"metadata":{}}""", client => client.Videos.UpdateAsync("i", "v", new UpdateVideoRequest { Metadata = new() }));

    [Fact]
    public async Task An_optional_list_is_filled_in_place_or_assigned()
    {
        var engine = new EngineConfiguration { EngineName = "e", EngineOptions = [EngineOption.Visual] };
        const string Thumbnails = """{"index_name":"n","engines":[{"engine_name":"e","engine_options":["visual"]}],"addons":["thumbnail"]}""";
        await AssertSent(Thumbnails, client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [engine], Addons = { IndexAddon.Thumbnail } }));
        await AssertSent(Thumbnails, client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [engine], Addons = [IndexAddon.Thumbnail] }));
        await AssertSent(Thumbnails, client => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = "n", Engines = [engine], Addons = new[] { IndexAddon.Thumbnail } }));
    }

    [Fact]
    public async Task An_optional_list_that_is_read_but_not_set_is_not_sent()
    {
        var query = new CombinedQuery { Text = "a tram" };
        Assert.Empty(query.And);
        Assert.Empty(query.SearchOptions);
        await AssertSent(
            """{"query":{"text":"a tram"},"index_id":"i","search_options":["visual"]}""",
            client => client.Search.QueryCombinedAsync(new CombinedSearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = query }));
    }

    private static async Task AssertSent(string json, Func<TwelveLabsClient, Task> send)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"x","data":[],"page_info":{}}"""));
        using var client = Connect.To(server);
        await send(client);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), server.Call.Json), server.Call.Text);
    }
}
