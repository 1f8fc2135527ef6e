namespace TwelveLabs.Tests.Http;

/// <summary>What logs and traces may show of an address: every name, and no value that may be private.</summary>
public class LoggedAddressTests
{
    private const string Root = "https://api.example/v1.2";
    private static readonly Uri Base = new(Root + "/");

    [Fact]
    public void Private_words_are_left_out_and_the_rest_stands()
    {
        var call = Call("/indexes/{index-id}/videos");
        call.Path("index-id", "i 1", "indexId");
        call.Query(new ListVideosRequest { Filename = "My divorce.mp4", Width = 640, SortBy = SortBy.UpdatedAt, Page = 2 }, "request");

        Assert.Equal("/indexes/i%201/videos?filename=REDACTED&width=640&page=2&sort_by=updated_at", call.LoggedPath());
        Assert.Equal("https://api.example/v1.2" + call.LoggedPath(), call.LoggedAddress(Base).AbsoluteUri);
        Assert.Contains("filename=My%20divorce.mp4&", call.Address(Root).AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_document_does_not_know_is_left_out_whatever_it_is()
    {
        var call = Call("/videos");
        call.Query(new ListVideosRequest { AdditionalProperties = { ["patient"] = "Ms Doe", ["rating[gte]"] = 9.3, ["insured"] = true } }, "request");

        Assert.Equal("/videos?patient=REDACTED&rating%5Bgte%5D=REDACTED&insured=REDACTED", call.LoggedPath());
        Assert.Equal("?patient=Ms%20Doe&rating%5Bgte%5D=9.3&insured=true", call.Address(Root).Query);
    }

    [Fact]
    public void Names_of_indexes_and_of_the_files_of_tasks_are_left_out()
    {
        var indexes = Call("/indexes");
        indexes.Query(new ListIndexesRequest { IndexName = "secret plan", EngineOptions = [EngineOption.Visual] }, "request");
        Assert.Equal("/indexes?index_name=REDACTED&engine_options=visual", indexes.LoggedPath());

        var tasks = Call("/tasks");
        tasks.Query(new ListTasksRequest { Filename = "a.mp4", Status = IndexingStatus.Failed }, "request");
        Assert.Equal("/tasks?filename=REDACTED&status=failed", tasks.LoggedPath());
    }

    [Fact]
    public void A_part_of_the_path_is_left_out_wherever_it_stands()
    {
        var call = Call("/a/{first}/{second}/{third}");
        call.Path("first", "x/y", "first");
        call.Path("second", "token", "second", sensitive: true);
        call.Path("third", "z", "third");
        call.Query("index_id", "i", "indexId");
        call.Query("q", "words", "q", sensitive: true);

        Assert.Equal("/a/x%2Fy/REDACTED/z?index_id=i&q=REDACTED", call.LoggedPath());
        Assert.Equal("https://api.example/v1.2/a/x%2Fy/token/z?index_id=i&q=words", call.Address(Root).AbsoluteUri);
    }

    [Fact]
    public void Credentials_in_the_base_address_are_left_out()
    {
        var logged = Call("/engines").LoggedAddress(new Uri("https://user:password@proxy.example:8443/twelve%20labs/?k=v#f"));
        Assert.Equal("https://proxy.example:8443/twelve%20labs/engines", logged.AbsoluteUri);
    }

    [Fact]
    public void Every_kind_of_member_can_be_left_out()
    {
        var fields = new QueryFields();
        fields.Add("text", "t", sensitive: true);
        fields.Add("none", (string?)null, sensitive: true);
        fields.Add("flag", true, sensitive: true);
        fields.Add("count", 1L, sensitive: true);
        fields.Add("number", 0.5, sensitive: true);
        fields.Add("time", DateTimeOffset.UnixEpoch, sensitive: true);
        fields.Add("word", SortBy.CreatedAt, sensitive: true);
        fields.AddAll("words", (EngineOption[])[EngineOption.Logo], sensitive: true);
        fields.AddAll("texts", ["a", "b"], sensitive: true);
        fields.AddRange<double>("range", new RangeFilter<double> { Gte = 1 }, sensitive: true);
        fields.AddJson("json", new SearchFilter(), sensitive: true);

        var text = new System.Text.StringBuilder();
        fields.AppendRedactedTo(text);
        Assert.Equal(
            "?text=REDACTED&flag=REDACTED&count=REDACTED&number=REDACTED&time=REDACTED&word=REDACTED&words=REDACTED&texts=REDACTED&range%5Bgte%5D=REDACTED&json=REDACTED",
            text.ToString());
    }

    private static ApiCall Call(string path) => new(new ApiOperation("Things_List", "GET", path, safeToRepeat: true, rateLimitGroup: null), options: null);
}
