namespace TwelveLabs.Tests.Http;

/// <summary>What one member says of another need not be said twice.</summary>
public class ImpliedValueTests
{
    [Fact]
    public async Task A_search_by_an_image_file_says_that_it_is_an_image() => Assert.Contains(
        "query_media_type=image", await FieldsAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryMediaFile = FileUpload.FromBytes(new byte[3], "a.png") }));

    [Fact]
    public async Task A_search_by_an_image_url_says_that_it_is_an_image() => Assert.Contains(
        "query_media_type=image", await FieldsAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryMediaUrl = "https://x.example/a.png" }));

    [Fact]
    public async Task A_kind_of_media_that_is_not_known_goes_as_it_was_given() => Assert.Contains(
        "query_media_type=video", await FieldsAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryMediaUrl = "https://x.example/a.mp4", QueryMediaType = "video" }));

    [Fact]
    public async Task A_search_by_text_says_nothing_of_media() => Assert.DoesNotContain(
        await FieldsAsync(new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q" }), field => field.StartsWith("query_media", StringComparison.Ordinal));

    private static async Task<IReadOnlyList<string>> FieldsAsync(SearchRequest request)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""));
        using var client = Connect.To(server);
        await client.Search.QueryAsync(request);
        return server.Call.Fields;
    }
}
