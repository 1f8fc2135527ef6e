#pragma warning disable CS0618, TL0001 // The vendor deprecated /search; it is called as long as the service has it.
namespace TwelveLabs.Tests.Operations;

public class SearchTests
{
    private const string Everything = "boats harbour dawn catch fishermen year";

    [Fact]
    public async Task A_question_finds_the_moment_that_answers_it()
    {
        await using var stage = await Stage.StartAsync();
        var (index, video) = await stage.LibraryAsync();
        var page = await stage.Client.Search.QueryAsync(new SearchRequest
        {
            IndexId = index,
            SearchOptions = [EngineOption.Conversation, EngineOption.Visual],
            QueryText = "how large was the catch of the fishermen",
            Filter = new SearchFilter { DurationSeconds = NumberFilter.AtMost(20), Ids = [video] },
        });
        var best = page.Data[0];
        Assert.Equal((video, 14d, 20d), (best.VideoId, best.Start, best.End));
        Assert.InRange(best.Score!.Value, 1, 100);
        Assert.Equal(1, page.SearchPool!.TotalCount);
    }

    [Fact]
    public async Task Hits_are_grouped_by_video()
    {
        await using var stage = await Stage.StartAsync();
        var (index, video) = await stage.LibraryAsync();
        var request = new SearchRequest { IndexId = index, SearchOptions = [EngineOption.Conversation], QueryText = Everything, GroupBy = SearchGrouping.Video, Threshold = ScoreThreshold.None };
        var hit = Assert.Single((await stage.Client.Search.QueryAsync(request)).Data);
        Assert.Equal(video, hit.Id);
        Assert.Equal(2, hit.Clips.Count);
    }

    [Fact]
    public async Task A_picture_is_looked_for()
    {
        await using var stage = await Stage.StartAsync();
        var (index, _) = await stage.LibraryAsync();
        var page = await stage.Client.Search.QueryAsync(new SearchRequest
        {
            IndexId = index,
            SearchOptions = [EngineOption.Visual],
            QueryMediaType = QueryMediaType.Image,
            QueryMediaFile = FileUpload.FromBytes(new byte[300], "lighthouse.png"),
            Threshold = ScoreThreshold.None,
        });
        Assert.NotEmpty(page.Data);
    }

    [Fact]
    public async Task Pages_of_a_search_are_read_on_by_token()
    {
        await using var stage = await Stage.StartAsync();
        var (index, _) = await stage.LibraryAsync();
        var request = new SearchRequest { IndexId = index, SearchOptions = [EngineOption.Conversation], QueryText = Everything, PageSize = 1, Threshold = ScoreThreshold.None };
        var first = await stage.Client.Search.QueryAsync(request);
        var second = await stage.Client.Search.GetPageAsync(first.PageInfo!.NextPageToken!);
        Assert.NotEqual(Assert.Single(first.Data).Start, Assert.Single(second.Data).Start);
        Assert.Null(second.PageInfo!.NextPageToken);
        Assert.NotNull(second.PageInfo.PreviousPageToken);
        Assert.Equal(2, await Starts(stage.Client.Search.QueryAllAsync(request)));
    }

    [Fact]
    public async Task Combined_queries_hold_together_and_are_paged()
    {
        await using var stage = await Stage.StartAsync();
        var (index, _) = await stage.LibraryAsync();
        var request = new CombinedSearchRequest
        {
            IndexId = index,
            SearchOptions = [EngineOption.Conversation],
            Query = new CombinedQuery { Or = [new() { Text = "boats harbour" }, new() { Text = "catch fishermen" }] },
            Threshold = ScoreThreshold.None,
            PageSize = 1,
        };
        var first = await stage.Client.Search.QueryCombinedAsync(request);
        var second = await stage.Client.Search.GetCombinedPageAsync(first.PageInfo!.NextPageToken!);
        Assert.NotEqual(Assert.Single(first.Data).Start, Assert.Single(second.Data).Start);
        Assert.Equal(2, await Starts(stage.Client.Search.QueryCombinedAllAsync(request)));
    }

    [Fact]
    public async Task The_older_search_takes_text_and_is_paged()
    {
        await using var stage = await Stage.StartAsync();
        var (index, _) = await stage.LibraryAsync();
        var request = new TextSearchRequest
        {
            IndexId = index,
            SearchOptions = [EngineOption.Conversation],
            Query = new CombinedQuery { Text = Everything },
            Threshold = ScoreThreshold.None,
            PageSize = 1,
        };
        var first = await stage.Client.Search.QueryLegacyTextAsync(request);
        var second = await stage.Client.Search.GetLegacyTextPageAsync(first.PageInfo!.NextPageToken!);
        Assert.NotEqual(Assert.Single(first.Data).Start, Assert.Single(second.Data).Start);
        Assert.Equal(2, await Starts(stage.Client.Search.QueryLegacyTextAllAsync(request)));
    }

    private static async Task<int> Starts(IAsyncEnumerable<SearchHit> hits)
    {
        var starts = new HashSet<double?>();
        await foreach (var hit in hits)
        {
            Assert.True(starts.Add(hit.Start));
        }

        return starts.Count;
    }
}
