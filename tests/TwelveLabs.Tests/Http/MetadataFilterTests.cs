using System.Text.Json.Nodes;
using Newtonsoft.Json;

namespace TwelveLabs.Tests.Http;

/// <summary>Filters on metadata of one's own: by key, with a value or a range.</summary>
public class MetadataFilterTests
{
    [Fact]
    public async Task Each_key_is_a_field_of_the_query()
    {
        var query = await QueryAsync(new ListVideosRequest
        {
            Filename = "a.mp4",
            Metadata =
            {
                ["category"] = "news & sport",
                ["needsReview"] = true,
                ["rating"] = MetadataFilter.Between(5, 9.5),
                ["views"] = 7,
                ["year"] = MetadataFilter.AtLeast(2020),
            },
        });
        Assert.Equal(["filename=a.mp4", "category=news & sport", "needsReview=true", "rating[gte]=5", "rating[lte]=9.5", "views=7", "year[gte]=2020"], query);
    }

    [Fact]
    public async Task A_search_takes_each_key_beside_the_members_of_its_filter()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""));
        using var client = Connect.To(server);
        await client.Search.QueryCombinedAsync(new CombinedSearchRequest
        {
            IndexId = "i",
            SearchOptions = [EngineOption.Visual],
            Query = "q",
            Filter = new() { Ids = { "v" }, Metadata = new() { ["category"] = "news", ["rating"] = MetadataFilter.MoreThan(5), ["live"] = false } },
        });
        Assert.Equal("""{"id":["v"],"category":"news","rating":{"gt":5},"live":false}""", server.Call.Json["filter"]!.ToJsonString());
    }

    [Fact]
    public async Task Filters_that_change_while_pages_are_read_do_not_change_what_is_asked_for()
    {
        await using var server = new ScriptedServer(
            ScriptedResponse.Json("""{"data":[{"_id":"a"}],"page_info":{"page":1,"total_page":2}}"""), ScriptedResponse.Json("""{"data":[{"_id":"b"}],"page_info":{"page":2,"total_page":2}}"""));
        using var client = Connect.To(server);
        var request = new ListVideosRequest { Metadata = { ["category"] = "news" } };
        await foreach (var _ in client.Videos.ListAllAsync("i", request))
        {
            request.Metadata["category"] = "sport";
        }

        Assert.All(server.Calls, call => Assert.Contains("category=news", call.Query));
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public void A_filter_is_read_as_it_was_written()
    {
        const string Json = """{"id":["v"],"category":"news","rating":{"gte":5.0,"lte":9.0},"live":true,"views":7.0,"odd":["x"]}""";
        var filter = JsonConvert.DeserializeObject<SearchFilter>(Json)!;
        Assert.Equal("news", filter.Metadata["category"]);
        Assert.Equal(MetadataFilter.Between(5, 9), filter.Metadata["rating"]);
        Assert.Equal(7, filter.Metadata["views"]);
        Assert.True(filter.AdditionalProperties.ContainsKey("odd"));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json), JsonNode.Parse(JsonConvert.SerializeObject(filter))));
    }

    [Fact]
    public void A_filter_says_in_words_what_it_asks_for() => Assert.Equal(
        ["= news", "= true", "= 9.3", ">= 5 and <= 9"],
        new MetadataFilter[] { "news", true, 9.3, MetadataFilter.Between(5, 9) }.Select(filter => filter.ToString()));

    [Fact]
    public void A_plain_time_does_not_promise_an_exact_match()
    {
        var noon = new DateTimeOffset(2024, 8, 16, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal("from 2024-08-16T12:00:00Z", TimeFilter.From(noon).ToString());
        Assert.Null(typeof(TimeFilter).GetMethod("Exactly"));
        Assert.DoesNotContain(typeof(TimeFilter).GetMethods(), method => method.Name == "op_Implicit");
        Assert.Equal("= 5", NumberFilter.Exactly(5).ToString());
    }

    [Fact]
    public void Metadata_of_a_video_is_found_by_its_name()
    {
        var metadata = JsonConvert.DeserializeObject<VideoMetadata>("""{"filename":"a.mp4","rating":9.3}""")!;
        Assert.Equal(9.3, (double)metadata.UserMetadata["rating"]!);
        Assert.Equal("""{"filename":"a.mp4","rating":10}""", JsonConvert.SerializeObject(new VideoMetadata { Filename = "a.mp4", UserMetadata = { ["rating"] = 10 } }));
    }

    private static async Task<IReadOnlyList<string>> QueryAsync(ListVideosRequest request)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        await client.Videos.ListAsync("i", request);
        return server.Call.Query;
    }
}
