namespace TwelveLabs.Tests.Operations;

public class EmbedTests
{
    private const string Engine = "Marengo-retrieval-2.6";

    [Fact]
    public async Task Text_picture_and_sound_become_vectors_in_one_call()
    {
        await using var stage = await Stage.StartAsync();
        var result = await stage.Client.Embed.CreateAsync(new CreateEmbeddingRequest
        {
            EngineName = Engine,
            Text = "a red lighthouse",
            TextTruncate = TextTruncate.Start,
            ImageFile = FileUpload.FromBytes(new byte[200], "lighthouse.png"),
            AudioUrl = "https://media.example/waves.mp3",
            AudioStartOffsetSeconds = 1.5,
        });
        var text = Assert.Single(result.TextEmbedding!.Segments).Vector;
        Assert.Equal(1024, text.Length);
        Assert.Contains(text.ToArray(), value => value != 0);
        Assert.Equal("lighthouse.png", result.ImageEmbedding!.Metadata!.InputFilename);
        Assert.Equal(1.5, Assert.Single(result.AudioEmbedding!.Segments).StartOffsetSeconds);
    }

    [Fact]
    public async Task A_video_becomes_vectors_in_time()
    {
        await using var stage = await Stage.StartAsync(indexingSeconds: 20);
        var id = await CreateAsync(stage, VideoScopes.Both);
        var status = await stage.Client.EmbedTasks.GetStatusAsync(id);
        Assert.Equal(EmbedTaskStatus.Processing, status.Status);
        Assert.Equal(4, status.VideoEmbedding!.Metadata!.VideoClipLengthSeconds);
        Assert.Empty((await stage.Client.EmbedTasks.GetAsync(id)).VideoEmbedding?.Segments ?? []);

        var task = await stage.Client.EmbedTasks.WaitForCompletionAsync(id);
        Assert.Equal(EmbedTaskStatus.Ready, task.Status);
        Assert.Equal([EmbeddingScope.Clip, EmbeddingScope.Video], task.VideoEmbedding!.Segments.Select(segment => segment.EmbeddingScope!.Value).Distinct());
        Assert.All(task.VideoEmbedding.Segments, segment => Assert.Equal(1024, segment.Vector.Length));
    }

    [Fact]
    public async Task Embed_tasks_are_listed_by_state_and_time()
    {
        await using var stage = await Stage.StartAsync();
        var made = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            made.Add(await CreateAsync(stage, VideoScopes.Clip));
        }

        var page = await stage.Client.EmbedTasks.ListAsync(new ListEmbedTasksRequest { Status = EmbedTaskStatus.Processing, StartedAt = stage.Clock.GetUtcNow().AddHours(-1) });
        Assert.Equal(3, page.PageInfo!.TotalResults);
        Assert.Empty((await stage.Client.EmbedTasks.ListAsync(new ListEmbedTasksRequest { EndedAt = stage.Clock.GetUtcNow().AddHours(-1) })).Data);

        var all = new List<string>();
        await foreach (var task in stage.Client.EmbedTasks.ListAllAsync(new ListEmbedTasksRequest { PageSize = 1 }))
        {
            all.Add(task.Id);
        }

        Assert.Equal(made.Order(), all.Order());
    }

    private static async Task<string> CreateAsync(Stage stage, IList<EmbeddingScope> scopes) => (await stage.Client.EmbedTasks.CreateAsync(new CreateEmbedTaskRequest
    {
        EngineName = Engine,
        VideoFile = Stage.Video(),
        VideoClipLengthSeconds = 4,
        VideoStartOffsetSeconds = 0,
        VideoEndOffsetSeconds = 20,
        VideoEmbeddingScope = scopes,
    })).Id;

    private static class VideoScopes
    {
        public static readonly IList<EmbeddingScope> Clip = [EmbeddingScope.Clip];
        public static readonly IList<EmbeddingScope> Both = [EmbeddingScope.Clip, EmbeddingScope.Video];
    }
}
