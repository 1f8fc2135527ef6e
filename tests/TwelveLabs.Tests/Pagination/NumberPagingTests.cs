namespace TwelveLabs.Tests.Pagination;

public class NumberPagingTests
{
    [Fact]
    public async Task Every_page_is_asked_for_with_the_same_filters()
    {
        await using var server = new ScriptedServer(Page(1, 3, "a", "b"), Page(2, 3, "c", "d"), Page(3, 3, "e"));
        using var client = Connect.To(server);
        var request = new ListTasksRequest { IndexId = "i", DurationSeconds = NumberFilter.AtLeast(5), PageSize = 2, AdditionalProperties = { ["category"] = "news" } };
        Assert.Equal(["a", "b", "c", "d", "e"], await Ids(client.Tasks.ListAllAsync(request)));
        Assert.Equal(
            Enumerable.Range(1, 3).Select(page => $"index_id=i|duration[gte]=5|page={page}|page_limit=2|category=news"),
            server.Calls.Select(call => string.Join('|', call.Query)));
        Assert.Null(request.Page);
    }

    [Fact]
    public async Task A_list_may_begin_at_a_later_page()
    {
        await using var server = new ScriptedServer(Page(2, 3, "c"), Page(3, 3, "d"));
        using var client = Connect.To(server);
        Assert.Equal(["c", "d"], await Ids(client.Tasks.ListAllAsync(new ListTasksRequest { Page = 2 })));
        Assert.Equal(["page=2", "page=3"], server.Calls.Select(call => call.RawQuery));
    }

    [Theory]
    [InlineData("""{"data":[],"page_info":{"page":1,"total_page":0,"total_results":0}}""", "")]
    [InlineData("""{"data":[],"page_info":{"page":1,"total_page":1}}""", "")]
    [InlineData("""{"data":[{"_id":"a","status":"ready"}],"page_info":{"page":1,"total_page":0}}""", "a")]
    [InlineData("""{"data":[{"_id":"a","status":"ready"}],"page_info":{"page":1,"total_page":1}}""", "a")]
    public async Task The_page_whose_number_is_the_total_is_the_last(string body, string ids)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(body));
        using var client = Connect.To(server);
        Assert.Equal(ids, string.Concat(await Ids(client.Tasks.ListAllAsync())));
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task Pages_come_as_the_service_gives_them()
    {
        await using var server = new ScriptedServer(Page(1, 2, "a", "b"), Page(2, 2, "c"));
        using var client = Connect.To(server);
        var sizes = new List<(int, int?)>();
        await foreach (var page in client.Tasks.ListAllAsync().AsPages())
        {
            sizes.Add((page.Data.Count, page.PageInfo!.Page));
        }

        Assert.Equal([(2, 1), (1, 2)], sizes);
    }

    [Fact]
    public async Task Nothing_is_asked_for_before_it_is_needed_and_each_enumeration_asks_anew()
    {
        await using var server = new ScriptedServer(Page(1, 2, "a", "b"), Page(2, 2, "c"), Page(1, 1, "d"));
        using var client = Connect.To(server);
        var list = client.Tasks.ListAllAsync();
        Assert.Empty(server.Calls);
        await using (var items = list.GetAsyncEnumerator())
        {
            Assert.Empty(server.Calls);
            Assert.True(await items.MoveNextAsync() && await items.MoveNextAsync());
            Assert.Single(server.Calls);
            Assert.True(await items.MoveNextAsync());
            Assert.Equal(2, server.Calls.Count);
        }

        Assert.Equal(["d"], await Ids(list));
    }

    [Fact]
    public async Task What_is_done_to_a_request_later_does_not_change_the_list()
    {
        await using var server = new ScriptedServer(Page(1, 2, "a"), Page(2, 2, "b"));
        using var client = Connect.To(server);
        var request = new ListIndexesRequest { IndexName = "n", EngineOptions = [EngineOption.Visual], AdditionalProperties = { ["x"] = "1" } };
        var list = client.Indexes.ListAllAsync(request);
        request.IndexName = "other";
        request.Page = 7;
        request.EngineOptions.Add(EngineOption.Logo);
        request.AdditionalProperties["x"] = "2";
        await foreach (var _ in list)
        {
        }

        Assert.Equal(
            ["index_name=n&engine_options=visual&page=1&x=1", "index_name=n&engine_options=visual&page=2&x=1"],
            server.Calls.Select(call => call.RawQuery));
    }

    [Fact]
    public async Task A_failure_on_a_later_page_comes_after_the_items_before_it()
    {
        await using var server = new ScriptedServer(Page(1, 2, "a", "b"), ScriptedResponse.Error(500));
        using var client = Connect.To(server);
        var seen = new List<string>();
        await Assert.ThrowsAsync<ServerException>(async () =>
        {
            await foreach (var task in client.Tasks.ListAllAsync())
            {
                seen.Add(task.Id);
            }
        });
        Assert.Equal(["a", "b"], seen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Cancellation_between_pages_ends_the_list(bool byEnumerator)
    {
        await using var server = new ScriptedServer(Page(1, 2, "a"), Page(2, 2, "b"));
        using var client = Connect.To(server);
        using var source = new CancellationTokenSource();
        var token = source.Token;
        var list = client.Tasks.ListAllAsync(cancellationToken: byEnumerator ? default : token);
        var failure = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in list.WithCancellation(byEnumerator ? token : default))
            {
                await source.CancelAsync();
            }
        });
        Assert.Equal(token, failure.CancellationToken);
        Assert.Single(server.Calls);
    }

    private static ScriptedResponse Page(int page, int total, params string[] ids) => ScriptedResponse.Json(
        $$$"""{"data":[{{{string.Join(',', ids.Select(id => $"{{\"_id\":\"{id}\",\"status\":\"ready\"}}"))}}}],"page_info":{"page":{{{page}}},"total_page":{{{total}}}}}""");

    private static async Task<List<string>> Ids(IAsyncEnumerable<IndexingTask> tasks)
    {
        var ids = new List<string>();
        await foreach (var task in tasks)
        {
            ids.Add(task.Id);
        }

        return ids;
    }
}
