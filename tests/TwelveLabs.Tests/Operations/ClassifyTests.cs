#pragma warning disable CS0618, TL0001 // The vendor deprecated classification; it is called as long as the service has it.
namespace TwelveLabs.Tests.Operations;

public class ClassifyTests
{
    private static readonly ClassifyThreshold Low = new() { MinVideoScore = 0, MinClipScore = 1, MinDurationRatio = 0.01 };

    private static IList<ClassifyClass> Classes => [new() { Name = "Fishing", Prompts = ["fishing boats leave the harbour", "the catch of the fishermen"] }];

    [Fact]
    public async Task A_video_is_sorted_into_its_class_with_clips_and_scores()
    {
        await using var stage = await Stage.StartAsync();
        var (_, video) = await stage.LibraryAsync();
        var page = await stage.Client.Classify.ClassifyVideosAsync(new ClassifyVideosRequest
        {
            VideoIds = [video],
            Options = [EngineOption.Conversation],
            Classes = Classes,
            IncludeClips = true,
            ShowDetailedScore = true,
            Threshold = Low,
        });
        var result = Assert.Single(page.Data);
        var found = Assert.Single(result.Classes);
        Assert.Equal((video, "Fishing"), (result.VideoId, found.Name));
        Assert.Contains(found.Clips, clip => clip.Start == 14 && clip.Option == EngineOption.Conversation);
        Assert.True(found.DetailedScores!.MaxScore >= found.DetailedScores.AvgScore);
        Assert.InRange(found.DurationRatio!.Value, 0.01, 1);
    }

    [Fact]
    public async Task An_index_is_sorted_page_by_page()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.IndexAsync();
        string[] videos = [await stage.VideoAsync(index, "a.mp4"), await stage.VideoAsync(index, "b.mp4"), await stage.VideoAsync(index, "c.mp4")];
        var request = new ClassifyIndexRequest { IndexId = index, Options = [EngineOption.Conversation], Classes = Classes, Threshold = Low, PageSize = 1 };
        var first = await stage.Client.Classify.ClassifyIndexAsync(request);
        var second = await stage.Client.Classify.GetPageAsync(first.PageInfo!.NextPageToken!);
        Assert.NotEqual(Assert.Single(first.Data).VideoId, Assert.Single(second.Data).VideoId);
        Assert.Equal(videos.Order(), await Videos(stage.Client.Classify.ClassifyIndexAllAsync(request)));

        var both = new ClassifyVideosRequest { VideoIds = [videos[0], videos[2]], Options = [EngineOption.Conversation], Classes = Classes, Threshold = Low, PageSize = 1 };
        Assert.Equal(both.VideoIds.Order(), await Videos(stage.Client.Classify.ClassifyVideosAllAsync(both)));
    }

    private static async Task<IEnumerable<string?>> Videos(IAsyncEnumerable<ClassifiedVideo> items)
    {
        var ids = new List<string?>();
        await foreach (var item in items)
        {
            ids.Add(item.VideoId);
        }

        return ids.Order();
    }
}
