using System.Text;
using Newtonsoft.Json.Linq;

namespace TwelveLabs.Tests.Operations;

public class TaskTests
{
    [Fact]
    public async Task A_video_is_uploaded_and_indexed()
    {
        await using var stage = await Stage.StartAsync(indexingSeconds: 40);
        var id = await stage.TaskAsync(await stage.IndexAsync());
        var task = await stage.Client.Tasks.GetAsync(id);
        Assert.Equal(IndexingStatus.Validating, task.Status);
        Assert.Equal("harbour.mp4", task.Metadata!.Filename);
        Assert.Null(task.VideoId);

        stage.Clock.Advance(TimeSpan.FromSeconds(40));
        task = await stage.Client.Tasks.GetAsync(id);
        Assert.Equal(IndexingStatus.Ready, task.Status);
        Assert.Equal(100, task.Progress!.Percentage);
        Assert.NotNull(task.VideoId);
    }

    [Fact]
    public async Task A_wait_for_a_task_reports_its_states_and_gives_the_last()
    {
        await using var stage = await Stage.StartAsync(indexingSeconds: 40);
        var states = new List<string>();
        var often = new WaitOptions { MaxPollInterval = TimeSpan.FromSeconds(2) };
        var done = await stage.Client.Tasks.WaitForCompletionAsync(await stage.TaskAsync(await stage.IndexAsync()), task => states.Add(task.Status.Value), often);
        Assert.Equal(["validating", "pending", "queued", "indexing", "ready"], states.Distinct());
        Assert.Equal(IndexingStatus.Ready, done.Status);
    }

    [Fact]
    public async Task A_wait_for_a_task_that_fails_throws_with_its_last_state()
    {
        await using var stage = await Stage.StartAsync();
        var id = await stage.TaskAsync(await stage.IndexAsync(), fails: true);
        var failure = await Assert.ThrowsAsync<TaskFailedException<IndexingTask>>(() => stage.Client.Tasks.WaitForCompletionAsync(id));
        Assert.Equal(id, failure.Task.Id);
        Assert.Contains(failure.Task.ErrorMessage!, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_video_of_an_external_provider_is_indexed()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.IndexAsync();
#pragma warning disable CS0618, TL0001 // Deprecated; it is called as long as the service may have it.
        var created = await stage.Client.Tasks.CreateFromExternalProviderAsync(new CreateExternalTaskRequest { IndexId = index, Url = "https://www.youtube.com/watch?v=abc123XYZ_-" });
#pragma warning restore CS0618, TL0001
        var done = await stage.Client.Tasks.WaitForCompletionAsync(created.Id);
        var video = await stage.Client.Videos.GetAsync(index, done.VideoId!);
        Assert.Equal("youtube", video.Source!.Type);
    }

    [Fact]
    public async Task Tasks_are_listed_and_counted_by_state()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.IndexAsync();
        await stage.VideoAsync(index, "done.mp4");
        var young = await stage.TaskAsync(index, "young.mp4");
        var page = await stage.Client.Tasks.ListAsync(new ListTasksRequest { IndexId = index, Status = IndexingStatus.Validating });
        Assert.Equal(young, Assert.Single(page.Data).Id);

        var counts = await stage.Client.Tasks.GetStatusCountsAsync(index);
        Assert.Equal((index, 1, 1, 0, 2), (counts.IndexId, counts.Ready, counts.Validating, counts.Failed, counts.TotalResults));
    }

    [Fact]
    public async Task All_tasks_come_over_all_pages()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.IndexAsync();
        var made = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            made.Add(await stage.TaskAsync(index, $"{i}.mp4"));
        }

        var listed = new HashSet<string>();
        await foreach (var task in stage.Client.Tasks.ListAllAsync(new ListTasksRequest { IndexId = index, PageSize = 2 }))
        {
            Assert.True(listed.Add(task.Id));
        }

        Assert.Equal(made, listed);
    }

    [Fact]
    public async Task A_task_at_work_cannot_be_deleted_a_failed_one_can()
    {
        await using var stage = await Stage.StartAsync();
        var id = await stage.TaskAsync(await stage.IndexAsync(), fails: true);
        var early = await Assert.ThrowsAsync<ConflictException>(() => stage.Client.Tasks.DeleteAsync(id));
        Assert.Equal(ErrorCodes.TaskCannotBeDeleted, early.Code);

        stage.Clock.Advance(TimeSpan.FromSeconds(2));
        await stage.Client.Tasks.DeleteAsync(id);
        await Assert.ThrowsAsync<NotFoundException>(() => stage.Client.Tasks.GetAsync(id));
    }

    [Fact]
    public async Task Videos_are_transferred_from_a_list()
    {
        await using var stage = await Stage.StartAsync();
        var index = await stage.IndexAsync();
        var list = new JArray(new JObject { ["index_id"] = index, ["language"] = "en", ["object"] = "s3://bucket/clip.mp4" }).ToString();
#pragma warning disable CS0618, TL0001 // The vendor deprecated it; it works as long as the service has it.
        var response = await stage.Client.Tasks.TransferWithResponseAsync(new TransferVideosRequest { File = FileUpload.FromBytes(Encoding.UTF8.GetBytes(list), "list.json") });
#pragma warning restore CS0618, TL0001
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("clip.mp4", Assert.Single((await stage.Client.Tasks.ListAsync(new ListTasksRequest { IndexId = index })).Data).Metadata!.Filename);
    }
}
