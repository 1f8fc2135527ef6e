namespace TwelveLabs.Tests.Pagination;

public class TokenPagingTests
{
    private static readonly SearchRequest Request = new() { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q", PageSize = 2 };

    [Fact]
    public async Task Later_pages_are_asked_for_by_token_alone()
    {
        await using var server = new ScriptedServer(Page("t/1", 1, 2), Page("t2", 3), Page(null, 4));
        using var client = Connect.To(server);
        Assert.Equal([1, 2, 3, 4], await Scores(client.Search.QueryAllAsync(Request)));
        Assert.Equal(["POST /v1.2/search-v2", "GET /v1.2/search-v2/t%2F1", "GET /v1.2/search-v2/t2"], server.Calls.Select(call => $"{call.Method} {call.Target}"));
        Assert.Empty(server.Calls[1].Body);
    }

    [Fact]
    public async Task Each_kind_of_search_has_its_own_next_page()
    {
        await using var server = new ScriptedServer(Page("t", 1), Page(null), Page("t", 1), Page(null), Page("t", 1), Page(null));
        using var client = Connect.To(server);
        await Scores(client.Search.QueryCombinedAllAsync(new CombinedSearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = new() { Text = "q" } }));
#pragma warning disable CS0618, TL0001 // Deprecated by the vendor.
        await Scores(client.Search.QueryLegacyTextAllAsync(new TextSearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = new() { Text = "q" } }));
        await foreach (var _ in client.Classify.ClassifyIndexAllAsync(new ClassifyIndexRequest { IndexId = "i", Options = [EngineOption.Visual], Classes = [new() { Name = "n", Prompts = ["p"] }] }))
        {
        }
#pragma warning restore CS0618, TL0001
        Assert.Equal(
            ["/v1.2/search/combined", "/v1.2/search/combined/t", "/v1.2/search", "/v1.2/search/t", "/v1.2/classify/bulk", "/v1.2/classify/t"],
            server.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task An_empty_page_that_names_a_next_one_is_no_end()
    {
        await using var server = new ScriptedServer(Page("t1"), Page("t2"), Page(null, 9));
        using var client = Connect.To(server);
        Assert.Equal([9], await Scores(client.Search.QueryAllAsync(Request)));
    }

    [Theory]
    [InlineData("""{"data":[{"score":1}],"page_info":{"next_page_token":""}}""")]
    [InlineData("""{"data":[{"score":1}],"page_info":{"next_page_token":null}}""")]
    [InlineData("""{"data":[{"score":1}],"page_info":{}}""")]
    public async Task No_next_token_is_the_end(string body)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(body));
        using var client = Connect.To(server);
        Assert.Equal([1], await Scores(client.Search.QueryAllAsync(Request)));
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData("t", "t")]
    [InlineData("t", "u", "t")]
    [InlineData("t", "u", "v", "u")]
    public async Task Tokens_that_go_round_are_told_and_not_followed_for_ever(params string[] tokens)
    {
        await using var server = new ScriptedServer([.. tokens.Select((token, i) => Page(token, i))]);
        using var client = Connect.To(server);
        var scores = new List<double?>();
        var failure = await Assert.ThrowsAsync<TwelveLabsException>(async () =>
        {
            await foreach (var hit in client.Search.QueryAllAsync(Request))
            {
                scores.Add(hit.Score);
            }
        });
        Assert.Contains("no end", failure.Message, StringComparison.Ordinal);
        Assert.Equal(("Search_Query", tokens.Length), (failure.Operation, failure.Attempts));
        Assert.Equal(tokens.Length, scores.Count);
        Assert.Equal(tokens.Length, server.Calls.Count);
    }

    [Fact]
    public async Task A_token_that_has_expired_is_told()
    {
        await using var server = new ScriptedServer(Page("t", 1), ScriptedResponse.Error(400, "search_page_token_expired", "The token has expired."));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<PageTokenExpiredException>(() => Scores(client.Search.QueryAllAsync(Request)));
        Assert.IsType<BadRequestException>(failure, exactMatch: false);
        Assert.Equal(ErrorCodes.SearchPageTokenExpired, failure.Code);
        Assert.Equal("Search_GetPage", failure.Response.Operation);
        Assert.Contains("The token has expired.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("search again", failure.Message, StringComparison.Ordinal);
        Assert.Contains("search again", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_call_that_takes_a_token_tells_of_an_expired_one()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(400, "search_page_token_expired"));
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<PageTokenExpiredException>(() => client.Search.GetPageAsync("t"));
        await Assert.ThrowsAsync<PageTokenExpiredException>(() => client.Search.GetPageWithResponseAsync("t"));
        await Assert.ThrowsAsync<PageTokenExpiredException>(() => client.Search.GetCombinedPageAsync("t"));
#pragma warning disable CS0618, TL0001 // Deprecated by the vendor.
        await Assert.ThrowsAsync<PageTokenExpiredException>(() => client.Search.GetLegacyTextPageAsync("t"));
        await Assert.ThrowsAsync<PageTokenExpiredException>(() => client.Classify.GetPageAsync("t"));
#pragma warning restore CS0618, TL0001
    }

    [Fact]
    public async Task Any_other_refusal_of_a_token_is_no_expiry()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(400, "parameter_invalid"), ScriptedResponse.Text("no envelope", "text/plain", 400));
        using var client = Connect.To(server);
        Assert.Equal(typeof(BadRequestException), (await Assert.ThrowsAnyAsync<ApiException>(() => client.Search.GetPageAsync("t"))).GetType());
        Assert.Equal(typeof(BadRequestException), (await Assert.ThrowsAnyAsync<ApiException>(() => client.Search.GetPageAsync("t"))).GetType());
    }

    [Fact]
    public async Task Known_pages_make_a_list_for_tests()
    {
        SearchPage[] pages = [new() { Data = { new() { Score = 1 }, new() { Score = 2 } } }, new(), new() { Data = { new() { Score = 3 } } }];
        var list = AsyncPages.FromPages(pages, page => page.Data);
        Assert.Equal([1, 2, 3], await Scores(list));
        Assert.Equal([1, 2, 3], await Scores(list));
        var count = 0;
        await foreach (var page in list.AsPages())
        {
            Assert.Same(pages[count++], page);
        }

        Assert.Equal(3, count);
        Assert.Empty(await Scores(AsyncPages.FromPages(Array.Empty<SearchPage>(), page => page.Data)));
        Assert.Equal("pages", Assert.Throws<ArgumentNullException>(() => AsyncPages.FromPages<SearchHit, SearchPage>(null!, page => page.Data)).ParamName);
    }

    private static ScriptedResponse Page(string? next, params int[] scores) => ScriptedResponse.Json(
        $$$"""{"data":[{{{string.Join(',', scores.Select(score => $"{{\"score\":{score}}}"))}}}],"page_info":{"limit_per_page":2{{{(next is null ? "" : $",\"next_page_token\":\"{next}\"")}}}}}""");

    private static async Task<List<int>> Scores(IAsyncEnumerable<SearchHit> hits)
    {
        var scores = new List<int>();
        await foreach (var hit in hits)
        {
            scores.Add((int)hit.Score!);
            Assert.True(scores.Count < 100, "The list goes round for ever.");
        }

        return scores;
    }
}
