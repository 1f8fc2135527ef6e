using System.Globalization;

namespace TwelveLabs.Tests.Pagination;

/// <summary>Pages that leave open whether more follow: absent is never the end.</summary>
public class MissingPageTests
{
    private static readonly SearchRequest Request = new() { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q" };

    [Theory]
    [InlineData("{}", "data", "a")]
    [InlineData("""{"data":null,"page_info":{"page":2,"total_page":3}}""", "data", "a")]
    [InlineData("""{"page_info":{"page":2,"total_page":3}}""", "data", "a")]
    [InlineData("""{"data":[{"_id":"b","status":"ready"}]}""", "page_info", "ab")]
    [InlineData("""{"data":[{"_id":"b","status":"ready"}],"page_info":null}""", "page_info", "ab")]
    [InlineData("""{"data":[{"_id":"b","status":"ready"}],"page_info":{"page":2}}""", "total_page", "ab")]
    [InlineData("""{"data":[],"page_info":{"page":2,"total_page":null}}""", "total_page", "a")]
    public async Task A_numbered_page_that_lacks_a_field_ends_the_list_with_an_error(string body, string missing, string ids)
    {
        await using var server = new ScriptedServer(Tasks(1, 3, "a"), ScriptedResponse.Json(body).With("X-Request-Id", "req-2"), Tasks(3, 3, "c"));
        using var client = Connect.To(server);
        var seen = new List<string>();
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(client.Tasks.ListAllAsync(), task => seen.Add(task.Id)));
        Assert.Contains(missing, failure.Message, StringComparison.Ordinal);
        Assert.Equal(("Tasks_List", HttpStatusCode.OK, "req-2"), (failure.Operation, failure.StatusCode, failure.Headers.RequestId));
        Assert.InRange(failure.Attempts, 1, 2);

        // A field that the document requires is refused before its items are seen; nothing is taken for the end.
        Assert.StartsWith("a", string.Concat(seen), StringComparison.Ordinal);
        Assert.StartsWith(string.Concat(seen), ids, StringComparison.Ordinal);
        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task An_error_envelope_in_place_of_a_page_ends_the_list_with_that_error()
    {
        await using var server = new ScriptedServer(Tasks(1, 3, "a"), ScriptedResponse.Error(200, "internal_server_error"), Tasks(3, 3, "c"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<ApiException>(() => ReadAsync(client.Tasks.ListAllAsync(), _ => { }));
        Assert.Equal("internal_server_error", failure.Code);
    }

    [Fact]
    public async Task An_empty_numbered_page_before_the_last_is_no_end()
    {
        await using var server = new ScriptedServer(Tasks(1, 3, "a"), Tasks(2, 3), Tasks(3, 3, "c"));
        using var client = Connect.To(server);
        var seen = new List<string>();
        await ReadAsync(client.Tasks.ListAllAsync(), task => seen.Add(task.Id));
        Assert.Equal(["a", "c"], seen);
    }

    [Theory]
    [InlineData("{}", "data")]
    [InlineData("""{"data":null,"page_info":{}}""", "data")]
    [InlineData("""{"data":[{"score":2}]}""", "page_info")]
    [InlineData("""{"data":[{"score":2}],"page_info":null}""", "page_info")]
    public async Task A_page_by_token_that_lacks_a_field_ends_the_list_with_an_error(string body, string missing)
    {
        await using var server = new ScriptedServer(Hits("t", 1), ScriptedResponse.Json(body));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(client.Search.QueryAllAsync(Request), _ => { }));
        Assert.Contains(missing, failure.Message, StringComparison.Ordinal);
        Assert.Equal("Search_GetPage", failure.Operation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Empty_pages_without_end_are_told(bool byToken)
    {
        var number = 0;
        await using var server = new ScriptedServer(_ => byToken ? Hits("t" + (++number).ToString(CultureInfo.InvariantCulture)) : Tasks(++number, int.MaxValue));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAnyAsync<TwelveLabsException>(() =>
            byToken ? ReadAsync(client.Search.QueryAllAsync(Request), _ => { }) : ReadAsync(client.Tasks.ListAllAsync(), _ => { }));
        Assert.Contains("100 empty pages", failure.Message, StringComparison.Ordinal);
        Assert.Equal((byToken ? "Search_Query" : "Tasks_List", 100), (failure.Operation, failure.Attempts));
        Assert.Equal(100, server.Calls.Count);
    }

    [Fact]
    public async Task Empty_pages_between_others_are_walked()
    {
        var responses = Enumerable.Range(1, 250).Select(i => i % 60 == 0 ? Hits($"t{i}", i) : Hits($"t{i}")).Append(Hits(null, 9));
        await using var server = new ScriptedServer([.. responses]);
        using var client = Connect.To(server);
        var scores = new List<double?>();
        await ReadAsync(client.Search.QueryAllAsync(Request), hit => scores.Add(hit.Score));
        Assert.Equal([60, 120, 180, 240, 9], scores);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData(" ")]
    [InlineData("\\t")]
    public async Task A_page_token_that_cannot_be_sent_is_the_services_fault(string token)
    {
        await using var server = new ScriptedServer(Hits(token, 1));
        using var client = Connect.To(server);
        var scores = new List<double?>();
        var failure = await Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(client.Search.QueryAllAsync(Request), hit => scores.Add(hit.Score)));
        Assert.Equal(("Search_Query", 1), (failure.Operation, failure.Attempts));
        Assert.Equal([1], scores);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_page_token_beyond_all_measure_is_the_services_fault()
    {
        await using var server = new ScriptedServer(Hits(new string('t', 100_000), 1));
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<ApiResponseException>(() => ReadAsync(client.Search.QueryAllAsync(Request), _ => { }));
    }

    [Fact]
    public async Task A_list_is_continued_from_a_page_token()
    {
        await using var server = new ScriptedServer(Hits("t/3", 2), Hits(null, 3));
        using var client = Connect.To(server);
        var scores = new List<double?>();
        await foreach (var page in client.Search.QueryAllAsync(Request).AsPages("t2"))
        {
            scores.AddRange(page.Data.Select(hit => hit.Score));
        }

        Assert.Equal([2, 3], scores);
        Assert.Equal(["/v1.2/search-v2/t2", "/v1.2/search-v2/t%2F3"], server.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_list_is_continued_from_the_number_of_a_page()
    {
        await using var server = new ScriptedServer(Tasks(2, 3, "b"), Tasks(3, 3, "c"));
        using var client = Connect.To(server);
        var ids = new List<string>();
        await foreach (var page in client.Tasks.ListAllAsync(new ListTasksRequest { IndexId = "i" }).AsPages("2"))
        {
            ids.AddRange(page.Data.Select(task => task.Id));
        }

        Assert.Equal(["b", "c"], ids);
        Assert.Equal(["index_id=i&page=2", "index_id=i&page=3"], server.Calls.Select(call => call.RawQuery));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("..")]
    public void A_continuation_token_that_cannot_be_one_is_refused_at_once(string token)
    {
        using var client = new TwelveLabsClient(Connect.Key);
        Assert.Equal("continuationToken", Assert.Throws<ArgumentException>(() => client.Search.QueryAllAsync(Request).AsPages(token)).ParamName);
        foreach (var number in new[] { token, "0", "-1", "two", "1.5" })
        {
            Assert.Equal("continuationToken", Assert.Throws<ArgumentException>(() => client.Tasks.ListAllAsync().AsPages(number)).ParamName);
        }

        Assert.Equal("continuationToken", Assert.Throws<ArgumentNullException>(() => client.Tasks.ListAllAsync().AsPages(null!)).ParamName);
    }

    [Fact]
    public void What_is_wrong_with_a_continuation_token_is_told()
    {
        using var client = new TwelveLabsClient(Connect.Key);
        var hits = client.Search.QueryAllAsync(Request);
        Assert.StartsWith("'..' is no page token: it cannot be part of a request's path.", Assert.Throws<ArgumentException>(() => hits.AsPages("..")).Message, StringComparison.Ordinal);
        Assert.StartsWith("'two' is no number of a page.", Assert.Throws<ArgumentException>(() => client.Tasks.ListAllAsync().AsPages("two")).Message, StringComparison.Ordinal);
        Assert.NotNull(hits.AsPages(new string('t', 16 * 1024)));
        Assert.Throws<ArgumentException>(() => hits.AsPages(new string('t', (16 * 1024) + 1)));
    }

    [Fact]
    public async Task Known_pages_are_continued_by_number()
    {
        var list = AsyncPages.FromPages<SearchHit, SearchPage>([new(), new() { Data = [new() { Score = 2 }] }, new() { Data = [new() { Score = 3 }] }], page => page.Data);
        var scores = new List<double?>();
        await ReadAsync(list.AsPages("2"), page => scores.AddRange(page.Data.Select(hit => hit.Score)));
        Assert.Equal([2, 3], scores);
        foreach (var token in new[] { "t", "0" })
        {
            Assert.StartsWith($"'{token}' is no number of a page.", Assert.Throws<ArgumentException>(() => list.AsPages(token)).Message, StringComparison.Ordinal);
        }
    }

    private static ScriptedResponse Tasks(int page, int total, params string[] ids) => ScriptedResponse.Json(
        $$$"""{"data":[{{{string.Join(',', ids.Select(id => $"{{\"_id\":\"{id}\",\"status\":\"ready\"}}"))}}}],"page_info":{"page":{{{page}}},"limit_per_page":10,"total_results":9,"total_page":{{{total}}}}}""");

    private static ScriptedResponse Hits(string? next, params int[] scores) => ScriptedResponse.Json(
        $$$"""{"data":[{{{string.Join(',', scores.Select(score => $"{{\"score\":{score}}}"))}}}],"page_info":{"limit_per_page":2{{{(next is null ? "" : $",\"next_page_token\":\"{next}\"")}}}}}""");

    private static async Task ReadAsync<T>(IAsyncEnumerable<T> items, Action<T> read)
    {
        await foreach (var item in items)
        {
            read(item);
        }
    }
}
