namespace TwelveLabs.Tests.Operations;

public class EngineAndIndexTests
{
    [Fact]
    public async Task Engines_tell_what_they_can_do()
    {
        await using var stage = await Stage.StartAsync();
        var engines = await stage.Client.Engines.ListAsync();
        var marengo = Assert.Single(engines.Data, engine => engine.Id == "marengo2.6");
        Assert.Contains(EngineOption.TextInVideo, marengo.AllowedEngineOptions);

        var pegasus = await stage.Client.Engines.GetAsync("pegasus1.1");
        Assert.Equal([EngineOption.Visual, EngineOption.Conversation], pegasus.AllowedEngineOptions);
        Assert.True(pegasus.IsReady);
        Assert.Equal("Twelve Labs", pegasus.Author);
    }

    [Fact]
    public async Task An_index_is_made_and_read_back_whole()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.Client.Indexes.GetAsync(await stage.IndexAsync());
        Assert.Equal("newsroom", index.IndexName);
        Assert.Equal(["marengo2.6", "pegasus1.1"], index.Engines.Select(engine => engine.EngineName));
        Assert.Equal(4, index.Engines[0].EngineOptions.Count);
        Assert.Equal([IndexAddon.Thumbnail], index.Addons.Concat(index.Engines[0].Addons).Distinct());
        Assert.Equal(0, index.VideoCount);
        Assert.Equal(stage.Clock.GetUtcNow(), index.CreatedAt);
    }

    [Fact]
    public async Task Indexes_are_listed_by_what_is_asked_for()
    {
        await using var stage = await Stage.StartAsync();
        await stage.IndexAsync("one");
        var two = await stage.IndexAsync("two");
        var page = await stage.Client.Indexes.ListAsync(new ListIndexesRequest { IndexName = "two" });
        Assert.Equal(two, Assert.Single(page.Data).Id);
        Assert.Equal((1, 1), (page.PageInfo!.TotalPages, page.PageInfo.TotalResults));
    }

    [Fact]
    public async Task All_indexes_come_over_all_pages()
    {
        await using var stage = await Stage.StartAsync();
        foreach (var name in new[] { "a", "b", "c", "d", "e" })
        {
            await stage.IndexAsync(name);
            stage.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var names = new List<string?>();
        await foreach (var index in stage.Client.Indexes.ListAllAsync(new ListIndexesRequest { PageSize = 2, SortOrder = SortOrder.Asc }))
        {
            names.Add(index.IndexName);
        }

        Assert.Equal(["a", "b", "c", "d", "e"], names);
    }

    [Fact]
    public async Task An_index_is_renamed_and_deleted()
    {
        await using var stage = await Stage.StartAsync();
        var id = await stage.IndexAsync();
        await stage.Client.Indexes.UpdateAsync(id, new UpdateIndexRequest { IndexName = "archive" });
        Assert.Equal("archive", (await stage.Client.Indexes.GetAsync(id)).IndexName);

        var response = await stage.Client.Indexes.DeleteWithResponseAsync(id);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var gone = await Assert.ThrowsAsync<NotFoundException>(() => stage.Client.Indexes.GetAsync(id));
        Assert.Equal(ErrorCodes.ResourceNotExist, gone.Code);
    }

    [Fact]
    public async Task A_name_that_is_taken_is_a_conflict_that_says_so()
    {
        await using var stage = await Stage.StartAsync();
        await stage.IndexAsync();
        var taken = await Assert.ThrowsAnyAsync<ApiException>(() => stage.IndexAsync());
        Assert.Equal(ErrorCodes.IndexNameAlreadyExists, taken.Code);
        Assert.Contains("newsroom", taken.ServiceMessage, StringComparison.Ordinal);
    }
}
