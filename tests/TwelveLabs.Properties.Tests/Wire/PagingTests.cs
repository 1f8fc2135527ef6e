using TwelveLabs.Properties.Tests.Checking;

namespace TwelveLabs.Properties.Tests.Wire;

public sealed class PagingTests
{
    private static readonly SearchRequest Request = new() { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryText = "q" };

    // Pages may be empty, and there is at least one.
    private static readonly Gen<List<int>> Partitions = Gen.Int[0, 4].List[1, 12];

    [Fact]
    public Task However_items_are_divided_into_pages_all_come_once_and_in_order_by_token() => Property.HoldsAsync(
        Gen.Select(Partitions, Texts.NotEmpty.Where(token => !string.IsNullOrWhiteSpace(token))), 120, async list =>
        {
            var (sizes, prefix) = list;
            var tokens = sizes.Select((_, page) => page == 0 ? "" : $"{prefix} {page}").ToList();
            await using var server = new ScriptedServer(call => Page(sizes, tokens.IndexOf(TokenOf(call)), page => page + 1 < sizes.Count ? tokens[page + 1] : null));
            using var client = Client.Of(server);

            Assert.Equal(Enumerable.Range(0, sizes.Sum()), await ScoresAsync(client));
            Assert.Equal(sizes.Count, server.Calls.Count);
        });

    [Fact]
    public Task However_items_are_divided_into_pages_all_come_once_and_in_order_by_number() => Property.HoldsAsync(Partitions, 120, async sizes =>
    {
        await using var server = new ScriptedServer(call =>
        {
            var page = call.Query.Single(field => field.StartsWith("page=", StringComparison.Ordinal))[5..];
            var items = Items(sizes, int.Parse(page, null) - 1).Select(item => $$"""{"_id":"{{item}}","status":"ready"}""");
            return ScriptedResponse.Json($$$"""{"data":[{{{string.Join(',', items)}}}],"page_info":{"page":{{{page}}},"total_page":{{{sizes.Count}}}}}""") with { KeepsConnection = true };
        });
        using var client = Client.Of(server);
        var ids = new List<string>();
        await foreach (var task in client.Tasks.ListAllAsync(new ListTasksRequest { Page = 1 }))
        {
            ids.Add(task.Id);
        }

        Assert.Equal(Enumerable.Range(0, sizes.Sum()).Select(item => $"{item}"), ids);
        Assert.Equal(sizes.Count, server.Calls.Count);
    });

    [Fact]
    public Task Whatever_pages_name_as_the_next_the_walk_ends_with_the_last_or_with_an_error() => Property.HoldsAsync(
        Gen.Select(Gen.Int[0, 3], Gen.Int[-2, 9]).List[10, 10], 200, async graph =>
        {
            var sizes = graph.Select(page => page.Item1).ToList();
            var next = graph.Select(page => page.Item2).ToList();
            await using var server = new ScriptedServer(call =>
                Page(sizes, TokenOf(call) is { Length: > 0 } token ? int.Parse(token[1..], null) : 0, page => next[page] switch { -2 => null, -1 => "", var following => $"t{following}" }));
            using var client = Client.Of(server);
            var walk = new List<int> { 0 };
            var begins = new HashSet<int>();
            while (next[walk[^1]] >= 0 && begins.Add(next[walk[^1]]))
            {
                walk.Add(next[walk[^1]]);
            }

            var scores = new List<int>();
            var failure = await Record.ExceptionAsync(() => ScoresAsync(client, scores));

            Assert.Equal(walk.SelectMany(page => Items(sizes, page)), scores);
            if (next[walk[^1]] < 0)
            {
                Assert.Null(failure);
            }
            else
            {
                Assert.Contains("would have no end", Assert.IsType<TwelveLabsException>(failure).Message, StringComparison.Ordinal);
            }
        });

    private static string TokenOf(ReceivedCall call) => call.Method == "POST" ? "" : Uri.UnescapeDataString(call.Target.Split('/')[^1]);

    private static ScriptedResponse Page(List<int> sizes, int page, Func<int, string?> next)
    {
        var info = next(page) is { } token ? new JsonObject { ["next_page_token"] = token } : [];
        var data = new JsonArray([.. Items(sizes, page).Select(item => new JsonObject { ["score"] = item })]);
        return ScriptedResponse.Json(new JsonObject { ["data"] = data, ["page_info"] = info }.ToJsonString()) with { KeepsConnection = true };
    }

    private static IEnumerable<int> Items(List<int> sizes, int page) => Enumerable.Range(sizes.Take(page).Sum(), sizes[page]);

    private static async Task<List<int>> ScoresAsync(TwelveLabsClient client, List<int>? scores = null)
    {
        scores ??= [];
        await foreach (var hit in client.Search.QueryAllAsync(Request))
        {
            scores.Add((int)hit.Score!);
        }

        return scores;
    }
}
