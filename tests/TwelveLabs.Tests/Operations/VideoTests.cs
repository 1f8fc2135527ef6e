using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Operations;

public class VideoTests
{
    [Fact]
    public async Task A_video_is_read_with_its_embedding_when_asked()
    {
        await using var stage = await Stage.StartAsync();
        var (index, id) = await stage.LibraryAsync();
        var plain = await stage.Client.Videos.GetAsync(index, id);
        Assert.Equal(("harbour.mp4", 20d, 5000L), (plain.Metadata!.Filename, plain.Metadata.DurationSeconds, plain.Metadata.Size));
        Assert.Equal(StreamStatus.Complete, plain.Hls!.Status);
        Assert.Null(plain.Embedding);

        var embedded = await stage.Client.Videos.GetAsync(index, id, new GetVideoRequest { Embed = true });
        Assert.NotEmpty(embedded.Embedding!.VideoEmbedding!.Segments);
        Assert.All(embedded.Embedding.VideoEmbedding.Segments, segment => Assert.Equal(1024, segment.Vector.Length));
    }

    [Fact]
    public async Task Users_metadata_keeps_its_names_and_types_and_finds_the_video()
    {
        await using var stage = await Stage.StartAsync();
        var (index, id) = await stage.LibraryAsync();
        await stage.VideoAsync(index, "other.mp4");
        await stage.Client.Videos.UpdateAsync(index, id, new UpdateVideoRequest
        {
            VideoTitle = "Dawn at the harbour",
            Metadata = { ["needsReview"] = true, ["star_rating"] = 9.5, ["Category"] = "news" },
        });

        var filter = new ListVideosRequest { Metadata = { ["Category"] = "news", ["needsReview"] = true, ["star_rating"] = MetadataFilter.Between(9, 10) } };
        var found = Assert.Single((await stage.Client.Videos.ListAsync(index, filter)).Data);
        Assert.Equal(id, found.Id);
        Assert.Equal("Dawn at the harbour", found.Metadata!.VideoTitle);
        Assert.Equal(JTokenType.Boolean, found.Metadata.UserMetadata["needsReview"]!.Type);
        Assert.Equal(9.5, (double)found.Metadata.UserMetadata["star_rating"]!);
        Assert.Empty((await stage.Client.Videos.ListAsync(index, new ListVideosRequest { Metadata = { ["star_rating"] = MetadataFilter.MoreThan(9.5) } })).Data);
    }

    [Fact]
    public async Task Videos_are_found_by_ranges_over_all_pages()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.IndexAsync();
        foreach (var name in new[] { "a.mp4", "b.mp4", "c.mp4" })
        {
            await stage.VideoAsync(index, name);
        }

        var all = new ListVideosRequest { DurationSeconds = NumberFilter.Between(19, 21), Size = IntegerFilter.AtLeast(5000), PageSize = 1 };
        Assert.Equal(3, await Count(stage.Client.Videos.ListAllAsync(index, all)));
        Assert.Equal(0, await Count(stage.Client.Videos.ListAllAsync(index, new ListVideosRequest { DurationSeconds = NumberFilter.MoreThan(20) })));
    }

    [Fact]
    public async Task A_deleted_video_is_gone()
    {
        await using var stage = await Stage.StartAsync();
        var (index, id) = await stage.LibraryAsync();
        await stage.Client.Videos.DeleteAsync(index, id);
        Assert.Empty((await stage.Client.Videos.ListAsync(index)).Data);
    }

    [Fact]
    public async Task A_transcription_is_read_in_the_time_that_is_asked_for()
    {
        await using var stage = await Stage.StartAsync();
        var (index, id) = await stage.LibraryAsync();
        var whole = await stage.Client.Videos.GetTranscriptionAsync(index, id);
        Assert.Equal([0, 14], whole.Data.Select(value => (int)value.Start!));
        Assert.Equal((id, index), (whole.Id, whole.IndexId));

        var end = await stage.Client.Videos.GetTranscriptionAsync(index, id, new GetTranscriptionRequest { Start = 6.5, End = 20 });
        Assert.Equal("The catch was smaller than last year, the fishermen say.", Assert.Single(end.Data).Value);
    }

    [Fact]
    public async Task Written_text_and_logos_are_read()
    {
        await using var stage = await Stage.StartAsync();
        var (index, id) = await stage.LibraryAsync();
        var text = Assert.Single((await stage.Client.Videos.GetTextInVideoAsync(index, id)).Data);
        Assert.Equal(("HARBOUR 1892", 10d, 12d), (text.Value, text.Start, text.End));
        var logo = Assert.Single((await stage.Client.Videos.GetLogosAsync(index, id, new GetLogosRequest { Start = 0 })).Data);
        Assert.Equal("Northwind Shipping", logo.Value);
    }

    [Fact]
    public async Task A_thumbnail_of_a_moment_can_be_fetched()
    {
        await using var stage = await Stage.StartAsync();
        var (index, id) = await stage.LibraryAsync();
        var thumbnail = await stage.Client.Videos.GetThumbnailAsync(index, id, new GetThumbnailRequest { Time = 3.5 });
        using var http = new HttpClient();
        var picture = await http.GetByteArrayAsync(new Uri(thumbnail.Thumbnail));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
    }

    private static async Task<int> Count<T>(IAsyncEnumerable<T> items)
    {
        var count = 0;
        await foreach (var _ in items)
        {
            count++;
        }

        return count;
    }
}
