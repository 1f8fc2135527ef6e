using Newtonsoft.Json;

namespace TwelveLabs.Tests.Serialization;

/// <summary>Values that are none: they refuse no response.</summary>
public class AbsentValueTests
{
    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("null")]
    public void An_empty_text_is_no_time(string time)
    {
        var index = JsonConvert.DeserializeObject<VideoIndex>($$"""{"_id":"i","index_name":"n","created_at":"2024-11-06T09:30:00Z","expires_at":{{time}}}""")!;
        Assert.Null(index.ExpiresAt);
        Assert.NotNull(index.CreatedAt);
    }

    [Fact]
    public void Any_other_text_is_still_no_time() => Assert.ThrowsAny<JsonException>(() =>
        JsonConvert.DeserializeObject<VideoIndex>("""{"_id":"i","index_name":"n","created_at":"2024-11-06T09:30:00Z","expires_at":"soon"}"""));

    [Fact]
    public void A_null_in_a_list_is_no_item()
    {
        var gist = JsonConvert.DeserializeObject<Gist>("""{"id":"g","title":"t","topics":["a",null,"b"],"hashtags":[null]}""")!;
        Assert.Equal(["a", "b"], gist.Topics);
        Assert.Empty(gist.Hashtags);

        var page = JsonConvert.DeserializeObject<SearchPage>("""{"data":[null,{"score":1},null,{"score":2}],"page_info":{}}""")!;
        Assert.Equal([1, 2], page.Data.Select(hit => hit.Score));
    }

    [Fact]
    public void A_null_in_free_form_json_stays_where_it_was()
    {
        const string Json = """{"id":"g","title":"t","more":[1,null,2]}""";
        Assert.Equal(Json, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<Gist>(Json)));
    }

    [Fact]
    public void A_null_in_a_vector_is_an_error() => Assert.ThrowsAny<JsonException>(() => JsonConvert.DeserializeObject<EmbeddingSegment>("""{"float":[0.5,null]}"""));
}
