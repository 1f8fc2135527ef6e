namespace TwelveLabs.Tests.Http;

[Collection(RunsAlone.Name)]
public class QueryTests
{
    private static readonly DateTimeOffset Noon = new(2024, 8, 16, 12, 30, 15, 250, TimeSpan.FromHours(2));

    [Fact]
    public async Task Lists_are_joined_by_commas_and_nothing_else_is_sent() => Assert.Equal(
        ["engine_options=visual,conversation", "engine_family=pegasus", "page=2", "page_limit=50", "sort_by=updated_at", "sort_option=asc"],
        (await IndexesAsync(new ListIndexesRequest
        {
            EngineOptions = [EngineOption.Visual, EngineOption.Conversation],
            EngineFamily = EngineFamily.Pegasus,
            Page = 2,
            PageSize = 50,
            SortBy = SortBy.UpdatedAt,
            SortOrder = SortOrder.Asc,
        })).Query);

    [Fact]
    public async Task Times_carry_their_zone_and_ranges_their_bounds()
    {
        var call = await IndexesAsync(new ListIndexesRequest { CreatedAt = TimeFilter.Between(Noon, Noon.AddDays(1)), UpdatedAt = TimeFilter.From(Noon) });
        Assert.Equal(3, call.Query.Count);
        Assert.Equal(Noon, Time("created_at[gte]"));
        Assert.Equal(Noon.AddDays(1), Time("created_at[lte]"));
        Assert.Equal(Noon, Time("updated_at"));
        Assert.DoesNotContain('+', call.RawQuery);

        DateTimeOffset Time(string name)
        {
            var text = Assert.Single(call.Query, field => field.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..];
            Assert.Matches(@"(Z|[+-]\d\d:\d\d)$", text);
            return DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public async Task Numbers_do_not_follow_the_machines_language()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = new System.Globalization.CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            var call = await VideosAsync(new ListVideosRequest { DurationSeconds = NumberFilter.Between(-0.5, 1e-7), Fps = 29.97, Size = IntegerFilter.MoreThan(3_000_000_000), Width = IntegerFilter.LessThan(1921) });
            Assert.Equal(4 + 1, call.Query.Count);
            Assert.Contains("duration[gte]=-0.5", call.Query);
            Assert.Equal(1e-7, double.Parse(Assert.Single(call.Query, field => field.StartsWith("duration[lte]=", StringComparison.Ordinal))[14..], System.Globalization.CultureInfo.InvariantCulture));
            Assert.Contains("fps=29.97", call.Query);
            Assert.Contains("size[gt]=3000000000", call.Query);
            Assert.Contains("width[lt]=1921", call.Query);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Users_metadata_filters_go_as_they_are_named_and_typed()
    {
        var request = new ListVideosRequest
        {
            Filename = "a&b=c.mp4",
            AdditionalProperties = { ["category"] = "news & sport", ["needsReview"] = true, ["rating"] = 9.3, ["views"] = 7, ["nothing"] = null, ["rating[gte]"] = 5 },
        };
        Assert.Equal(
            ["filename=a&b=c.mp4", "category=news & sport", "needsReview=true", "rating=9.3", "views=7", "rating[gte]=5"],
            (await VideosAsync(request)).Query);
    }

    [Fact]
    public async Task A_boolean_is_lower_case()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"v"}"""));
        using var client = Connect.To(server);
        await client.Videos.GetAsync("i", "v", new GetVideoRequest { Embed = true });
        await client.Videos.GetAsync("i", "v", new GetVideoRequest { Embed = false });
        await client.Videos.GetAsync("i", "v", new GetVideoRequest());
        Assert.Equal(["embed=true", "embed=false", ""], server.Calls.Select(call => call.RawQuery));
    }

    [Fact]
    public async Task A_zero_is_sent()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        await client.Videos.GetTranscriptionAsync("i", "v", new GetTranscriptionRequest { Start = 0, End = 12.25 });
        Assert.Equal("start=0&end=12.25", server.Call.RawQuery);
    }

    [Fact]
    public async Task A_query_of_an_operation_with_few_parameters_is_an_argument()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.To(server);
        await client.Tasks.GetStatusCountsAsync("a b&c");
        await client.Imports.GetStatusAsync("int/1", "index");
        Assert.Equal(["/v1.2/tasks/status?index_id=a%20b%26c", "/v1.2/tasks/transfers/import/int%2F1/status?index_id=index"], server.Calls.Select(call => call.Target));
        Assert.Equal("indexId", (await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.GetStatusCountsAsync(" "))).ParamName);
    }

    [Fact]
    public async Task A_value_that_is_not_known_goes_as_it_is() => Assert.Equal(
        ["engine_options=smell", "engine_family=narwhal", "sort_by=size"],
        (await IndexesAsync(new ListIndexesRequest { EngineOptions = ["smell"], EngineFamily = "narwhal", SortBy = new SortBy("size") })).Query);

    [Fact]
    public async Task A_list_without_items_asks_for_nothing() =>
        Assert.DoesNotContain("engine_options", (await IndexesAsync(new ListIndexesRequest { EngineOptions = [] })).Target, StringComparison.Ordinal);

    private static async Task<ReceivedCall> IndexesAsync(ListIndexesRequest request)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        await client.Indexes.ListAsync(request);
        return server.Call;
    }

    private static async Task<ReceivedCall> VideosAsync(ListVideosRequest request)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        await client.Videos.ListAsync("i", request);
        return server.Call;
    }
}
