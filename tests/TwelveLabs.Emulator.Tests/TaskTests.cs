using System.Security.Cryptography;

namespace TwelveLabs.Emulator.Tests;

public sealed class TaskTests
{
    [Fact]
    public async Task A_task_goes_through_every_state_as_time_passes()
    {
        await using var service = await Service.StartAsync(options => options.IndexingDuration = TimeSpan.FromSeconds(40));
        var index = await service.IndexAsync();
        var created = await service.TaskAsync(index);
        Assert.Equal(HttpStatusCode.Created, created.Status);

        foreach (var state in new[] { "validating", "pending", "queued", "indexing" })
        {
            var task = await service.GetAsync($"tasks/{created.Id}");
            Assert.Equal(state, task.Text("status"));
            Assert.Null(task.Json["video_id"]);
            service.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        var ready = await service.GetAsync($"tasks/{created.Id}");
        Assert.Equal("ready", ready.Text("status"));
        Assert.Equal(100, ready.Node("process.percentage").GetValue<double>());
        Assert.Equal("council meeting.mp4", ready.Node("metadata.filename").GetValue<string>());
        Assert.Equal(32, ready.Node("metadata.duration").GetValue<double>());
        Assert.Equal("COMPLETE", ready.Node("hls.status").GetValue<string>());
        Assert.NotEqual(created.Id, ready.Text("video_id"));
    }

    [Fact]
    public async Task Progress_is_told_while_a_task_is_indexed()
    {
        await using var service = await Service.StartAsync(options => options.IndexingDuration = TimeSpan.FromSeconds(40));
        var task = await service.TaskAsync(await service.IndexAsync());
        service.Clock.Advance(TimeSpan.FromSeconds(34));
        var response = await service.GetAsync($"tasks/{task.Id}");
        Assert.Equal(85, response.Node("process.percentage").GetValue<double>());
        Assert.Equal(6, response.Node("process.remain_seconds").GetValue<double>());
        Assert.Equal("2024-11-06T09:30:40.123Z", response.Text("estimated_time"));
    }

    [Fact]
    public async Task The_whole_upload_is_received_and_its_name_and_size_are_kept()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var bytes = Samples.Bytes(3_000_001);
        var form = Service.Form(("index_id", index));
        form.Add(new ByteArrayContent(bytes), "video_file", "видео клип – ü.mp4");
        var task = await service.PostAsync("tasks", form);
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var video = await service.GetAsync($"indexes/{index}/videos/{(await service.GetAsync($"tasks/{task.Id}")).Text("video_id")}");
        Assert.Equal("видео клип – ü.mp4", video.Node("metadata.filename").GetValue<string>());
        Assert.Equal(3_000_001, video.Node("metadata.size").GetValue<long>());

        using var stored = await service.Http.GetAsync(new Uri(video.Node("hls.video_url").GetValue<string>().Replace("stream.m3u8", "video", StringComparison.Ordinal)));
        Assert.Equal(SHA256.HashData(bytes), SHA256.HashData(await stored.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Twenty_uploads_at_once_make_twenty_videos()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var responses = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => service.TaskAsync(index, name: $"clip-{i}.mp4")));
        Assert.Equal(20, responses.Select(response => response.Id).Distinct().Count());
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(20, (await service.GetAsync($"tasks/status?index_id={index}")).Json["ready"]!.GetValue<int>());
        var page = await service.GetAsync($"indexes/{index}/videos?page_limit=50");
        Assert.Equal(20, page.Data.Select(video => video!["metadata"]!["filename"]!.GetValue<string>()).Distinct().Count());
        Assert.Equal(20 * 5000, page.Data.Sum(video => video!["metadata"]!["size"]!.GetValue<int>()));
    }

    [Fact]
    public async Task An_mp4_tells_its_own_length_and_size()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var form = Service.Form(("index_id", index));
        form.Add(new ByteArrayContent(Samples.Mp4(12.5, 1920, 1080, 300)), "video_file", "real.mp4");
        var task = await service.GetAsync($"tasks/{(await service.PostAsync("tasks", form)).Id}");
        Assert.Equal(12.5, task.Node("metadata.duration").GetValue<double>());
        Assert.Equal(1920, task.Node("metadata.width").GetValue<int>());
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(24, (await service.GetAsync($"indexes/{index}/videos")).Data[0]!["metadata"]!["fps"]!.GetValue<double>());
    }

    [Theory]
    [InlineData(2, 1920, 1080, "video_duration_too_short")]
    [InlineData(1801, 1920, 1080, "video_duration_too_long")]
    [InlineData(60, 426, 240, "video_resolution_too_low")]
    [InlineData(60, 7680, 4320, "video_resolution_too_high")]
    public async Task A_real_video_outside_the_limits_is_refused(double seconds, int width, int height, string code)
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("index_id", await service.IndexAsync()));
        form.Add(new ByteArrayContent(Samples.Mp4(seconds, width, height, 100)), "video_file", "real.mp4");
        (await service.PostAsync("tasks", form)).Refused(HttpStatusCode.BadRequest, code, "real.mp4");
    }

    [Fact]
    public async Task An_empty_file_is_broken()
    {
        await using var service = await Service.StartAsync();
        var form = Service.Form(("index_id", await service.IndexAsync()));
        form.Add(new ByteArrayContent([]), "video_file", "empty.mp4");
        (await service.PostAsync("tasks", form)).Refused(HttpStatusCode.BadRequest, "video_file_broken", "empty.mp4");
    }

    [Fact]
    public async Task A_task_at_work_cannot_be_deleted_and_a_ready_one_only_after_its_video()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var task = (await service.TaskAsync(index)).Id;
        (await service.DeleteAsync($"tasks/{task}")).Refused(HttpStatusCode.Conflict, "task_cannot_be_deleted", "validating");
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var video = (await service.GetAsync($"tasks/{task}")).Text("video_id");
        (await service.DeleteAsync($"tasks/{task}")).Refused(HttpStatusCode.Conflict, "task_cannot_be_deleted", video);
        Assert.Equal(HttpStatusCode.NoContent, (await service.DeleteAsync($"indexes/{index}/videos/{video}")).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await service.DeleteAsync($"tasks/{task}")).Status);
        (await service.GetAsync($"tasks/{task}")).Refused(HttpStatusCode.NotFound, "resource_not_exist", "collection tasks");
    }

    [Fact]
    public async Task A_task_can_be_made_to_fail()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var task = (await service.TaskAsync(index, fault: "fail-task")).Id;
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var response = await service.GetAsync($"tasks/{task}");
        Assert.Equal("failed", response.Text("status"));
        Assert.Null(response.Json["video_id"]);
        Assert.Empty((await service.GetAsync($"indexes/{index}/videos")).Data);
        Assert.Equal(1, (await service.GetAsync($"tasks/status?index_id={index}")).Json["failed"]!.GetValue<int>());
        Assert.Equal(HttpStatusCode.NoContent, (await service.DeleteAsync($"tasks/{task}")).Status);
    }

    [Fact]
    public async Task Tasks_are_listed_newest_first_and_filtered()
    {
        await using var service = await Service.StartAsync(options => options.IndexingDuration = TimeSpan.FromSeconds(100));
        var index = await service.IndexAsync();
        var other = await service.IndexAsync("other");
        await service.TaskAsync(index, name: "old.mp4");
        service.Clock.Advance(TimeSpan.FromSeconds(90));
        await service.TaskAsync(index, name: "new.mp4");
        await service.TaskAsync(other, name: "other.mp4");
        service.Clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal(["new.mp4", "old.mp4"], await Names($"tasks?index_id={index}"));
        Assert.Equal(["old.mp4", "new.mp4"], await Names($"tasks?index_id={index}&sort_option=asc"));
        Assert.Equal(["old.mp4"], await Names("tasks?status=ready"));
        Assert.Equal(["other.mp4"], await Names("tasks?filename=other.mp4"));
        Assert.Equal(["old.mp4"], await Names("tasks?created_at[lte]=2024-11-06T09:31:00Z"));
        Assert.Equal(["other.mp4", "new.mp4"], await Names("tasks?created_at[gte]=2024-11-06T09:31:00Z&duration[lte]=40"));
        Assert.Empty(await Names("tasks?width[gt]=5000"));

        async Task<IEnumerable<string>> Names(string path) => (await service.GetAsync(path)).Data.Select(task => task!["metadata"]!["filename"]!.GetValue<string>());
    }
}
