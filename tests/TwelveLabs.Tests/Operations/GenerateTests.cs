using System.Text;

namespace TwelveLabs.Tests.Operations;

public class GenerateTests
{
    [Fact]
    public async Task A_gist_has_what_was_asked_for_and_no_more()
    {
        await using var stage = await Stage.StartAsync();
        var (_, video) = await stage.LibraryAsync();
        var gist = await stage.Client.Generate.GenerateGistAsync(new GistRequest { VideoId = video, Types = [GistType.Title, GistType.Hashtag] });
        Assert.False(string.IsNullOrWhiteSpace(gist.Title));
        Assert.NotEmpty(gist.Hashtags);
        Assert.Empty(gist.Topics);
        Assert.True(gist.Usage!.OutputTokens > 0);
    }

    [Fact]
    public async Task A_video_is_summarized_in_each_of_the_three_ways()
    {
        await using var stage = await Stage.StartAsync();
        var (_, video) = await stage.LibraryAsync();
        var summary = await stage.Client.Generate.SummarizeAsync(new SummarizeRequest { VideoId = video, Type = SummaryType.Summary, Temperature = 0 });
        Assert.Equal(SummaryType.Summary, summary.SummarizeType);
        Assert.False(string.IsNullOrWhiteSpace(summary.Summary));

        var chapters = await stage.Client.Generate.SummarizeAsync(new SummarizeRequest { VideoId = video, Type = SummaryType.Chapter });
        Assert.Equal(0, chapters.Chapters[0].Start);
        Assert.False(string.IsNullOrWhiteSpace(chapters.Chapters[0].ChapterTitle));

        var highlights = await stage.Client.Generate.SummarizeAsync(new SummarizeRequest { VideoId = video, Type = SummaryType.Highlight });
        Assert.All(highlights.Highlights, highlight => Assert.True(highlight.End > highlight.Start));
        Assert.NotEmpty(highlights.Highlights);
    }

    [Fact]
    public async Task The_pieces_of_a_streamed_text_make_the_text_that_comes_whole()
    {
        await using var stage = await Stage.StartAsync();
        var (_, video) = await stage.LibraryAsync();
        var request = new GenerateTextRequest { VideoId = video, Prompt = "What do the fishermen say of the catch?" };
        var whole = await stage.Client.Generate.GenerateTextAsync(request);
        Assert.Contains("catch", whole.Data, StringComparison.OrdinalIgnoreCase);

        var text = new StringBuilder();
        var pieces = 0;
        await foreach (var piece in stage.Client.Generate.StreamTextAsync(request))
        {
            Assert.Equal(GenerationEventType.TextGeneration, piece.EventType);
            text.Append(piece.Text);
            pieces++;
        }

        Assert.Equal(whole.Data, text.ToString());
        Assert.True(pieces > 1);
    }

    [Fact]
    public async Task An_index_that_cannot_generate_says_so()
    {
        await using var stage = await Stage.StartAsync();
        var index = (await stage.Client.Indexes.CreateAsync(new CreateIndexRequest
        {
            IndexName = "search only",
            Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] }],
        })).Id;
        var request = new GistRequest { VideoId = await stage.VideoAsync(index), Types = [GistType.Title] };
        var refused = await Assert.ThrowsAsync<BadRequestException>(() => stage.Client.Generate.GenerateGistAsync(request));
        Assert.Equal(ErrorCodes.IndexNotSupportedForGenerate, refused.Code);
    }
}
