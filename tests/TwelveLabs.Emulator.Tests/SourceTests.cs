using System.Text;

namespace TwelveLabs.Emulator.Tests;

/// <summary>Where videos and their transcripts come from.</summary>
public sealed class SourceTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData(".srt")]
    [InlineData(".vtt")]
    public async Task An_upload_without_a_transcription_takes_the_one_of_its_name(string extension)
    {
        Write("council meeting" + extension, Samples.Council);
        await using var service = await Service.StartAsync(options => options.TranscriptsDirectory = _directory.FullName);
        var index = await service.IndexAsync();
        Assert.Equal(6, await Cues(service, index, await service.VideoAsync(index, transcript: null)));
        Assert.Equal(0, await Cues(service, index, await service.VideoAsync(index, transcript: null, name: "unknown.mp4")));
    }

    [Fact]
    public async Task A_local_url_is_fetched_with_the_transcript_beside_it_where_the_options_allow_it()
    {
        await using var source = new ScriptedServer(call => call.Path switch
        {
            "/a%20clip.mp4" => new Testing.ScriptedResponse { Pieces = [Samples.Mp4(20, 1280, 720, 1000)] },
            "/a%20clip.srt" => Testing.ScriptedResponse.Text(Samples.Council, "text/plain"),
            _ => Testing.ScriptedResponse.Text("", "text/plain", 404),
        });
        var url = new Uri(source.Address, "/a%20clip.mp4").AbsoluteUri;
        await using var service = await Service.StartAsync(options => options.FetchesLocalUrls = true);
        var index = await service.IndexAsync();
        var task = await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", url)));
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var video = await service.GetAsync($"indexes/{index}/videos/{task.Text("video_id")}");
        Assert.Equal(("a clip.mp4", 20), (video.Node("metadata.filename").GetValue<string>(), video.Node("metadata.duration").GetValue<double>()));

        // The transcript runs on to 32 s: what lies behind the video's end is not told.
        var cues = (await service.GetAsync($"indexes/{index}/videos/{video.Id}/transcription")).Data;
        Assert.Equal([4.5, 9, 15.25, 20], cues.Select(cue => cue!["end"]!.GetValue<double>()));
        var missing = await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", url), ("transcription_url", new Uri(source.Address, "/none.srt").AbsoluteUri)));
        missing.Refused(HttpStatusCode.BadRequest, "parameter_invalid", "transcription_url");
    }

    [Fact]
    public async Task A_local_url_that_gives_nothing_in_time_is_given_up()
    {
        await using var source = new ScriptedServer(new Testing.ScriptedResponse { Ending = Ending.Stall, PromisedLength = 10 });
        await using var service = await Service.StartAsync(options =>
        {
            options.FetchesLocalUrls = true;
            options.FetchTimeout = TimeSpan.FromSeconds(7);
        });
        var index = await service.IndexAsync();
        var creating = service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", new Uri(source.Address, "/a.mp4").AbsoluteUri), ("transcription_url", new Uri(source.Address, "/a.srt").AbsoluteUri)));
        await source.ArrivedAsync();
        service.Clock.Advance(TimeSpan.FromSeconds(7));
        (await creating).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "transcription_url");
    }

    [Fact]
    public async Task A_local_transcript_that_is_too_long_is_given_up()
    {
        await using var source = new ScriptedServer(new Testing.ScriptedResponse { Pieces = [new byte[9 << 20], new byte[9 << 20]], Chunked = true });
        await using var service = await Service.StartAsync(options => options.FetchesLocalUrls = true);
        var response = await service.PostAsync("tasks", Service.Form(("index_id", await service.IndexAsync()), ("video_url", "https://example.com/a.mp4"), ("transcription_url", new Uri(source.Address, "/a.srt").AbsoluteUri)));
        response.Refused(HttpStatusCode.BadRequest, "parameter_invalid", "transcription_url");
    }

    [Fact]
    public async Task A_loopback_address_is_fetched()
    {
        await using var source = await Service.StartAsync();
        var sourceIndex = await source.IndexAsync();
        var original = await source.GetAsync($"indexes/{sourceIndex}/videos/{await source.VideoAsync(sourceIndex)}");
        var url = original.Node("hls.video_url").GetValue<string>().Replace("stream.m3u8", "video", StringComparison.Ordinal);
        await using var service = await Service.StartAsync(options => options.FetchesLocalUrls = true);
        var index = await service.IndexAsync();
        var task = await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", url)));
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(5000, (await service.GetAsync($"indexes/{index}/videos/{task.Text("video_id")}")).Node("metadata.size").GetValue<int>());
        var missing = await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", url + "/none")));
        missing.Refused(HttpStatusCode.BadRequest, "parameter_invalid", "video_url");
    }

    [Fact]
    public async Task An_address_elsewhere_is_taken_at_its_word()
    {
        Write("far away.srt", Samples.Council);
        await using var service = await Service.StartAsync(options => options.TranscriptsDirectory = _directory.FullName);
        var index = await service.IndexAsync();
        var task = await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", "https://example.com/videos/far%20away.mp4?sig=a%2Bb")));
        var view = await service.GetAsync($"tasks/{task.Id}");
        Assert.Equal(("far away.mp4", 32), (view.Node("metadata.filename").GetValue<string>(), view.Node("metadata.duration").GetValue<double>()));
        (await service.PostAsync("tasks", Service.Form(("index_id", index), ("video_url", "clip.mp4")))).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "video_url");
    }

    [Theory]
    [InlineData("https://www.youtube.com/watch?v=abc123", true)]
    [InlineData("https://youtu.be/abc123", true)]
    [InlineData("https://www.youtube.com/embed/abc123", true)]
    [InlineData("https://vimeo.com/123", false)]
    [InlineData("abc123", false)]
    public async Task Only_youtube_is_a_provider(string url, bool taken)
    {
        Write("abc123.vtt", Samples.Harbour);
        await using var service = await Service.StartAsync(options => options.TranscriptsDirectory = _directory.FullName);
        var index = await service.IndexAsync();
        var response = await service.PostAsync("tasks/external-provider", new { index_id = index, url });
        if (!taken)
        {
            response.Refused(HttpStatusCode.BadRequest, "parameter_invalid", "url");
            return;
        }

        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(2, await Cues(service, index, response.Text("video_id")));
    }

    [Fact]
    public async Task A_list_of_transfers_makes_a_task_for_each()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var list = $$"""[{"index_id": "{{index}}", "language": "en", "object": "s3://bucket/one.mp4"}, {"index_id": "{{index}}", "language": "en", "object": "s3://bucket/two.mp4"}]""";
        Assert.Equal(HttpStatusCode.NoContent, (await Transfer(list)).Status);
        Assert.Equal(["two.mp4", "one.mp4"], (await service.GetAsync("tasks")).Data.Select(task => task!["metadata"]!["filename"]!.GetValue<string>()));
        (await Transfer("not JSON")).Refused(HttpStatusCode.BadRequest, "parameter_invalid", "file");
        (await Transfer($$"""[{"index_id": "{{index}}"}]""")).Refused(HttpStatusCode.BadRequest, "parameter_not_provided", "file.object");

        Task<ServiceResponse> Transfer(string text)
        {
            var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file" } };
            return service.PostAsync("tasks/transfers", form);
        }
    }

    [Fact]
    public async Task A_bucket_is_imported_once_and_its_failures_on_request()
    {
        var bucket = _directory.CreateSubdirectory("670f1a2b3c4d5e6f70819601").FullName;
        await File.WriteAllBytesAsync(Path.Combine(bucket, "a.mp4"), Samples.Bytes(100));
        await File.WriteAllTextAsync(Path.Combine(bucket, "a.srt"), Samples.Council);
        await File.WriteAllBytesAsync(Path.Combine(bucket, "broken.mp4"), []);
        await using var service = await Service.StartAsync(options => options.IntegrationsDirectory = _directory.FullName);
        var index = await service.IndexAsync();
        const string Import = "tasks/transfers/import/670f1a2b3c4d5e6f70819601";
        Assert.Equal(["a.mp4", "broken.mp4"], Strings((await service.GetAsync($"{Import}/status?index_id={index}")).Json["not_imported"]!));

        var first = await service.PostAsync(Import, new { index_id = index, user_metadata = new { batch = 5 } });
        Assert.Equal("a.mp4", Assert.Single(first.Json["videos"]!.AsArray())!["filename"]!.GetValue<string>());
        Assert.Equal("broken.mp4", Assert.Single(first.Json["failed_files"]!.AsArray())!["filename"]!.GetValue<string>());
        (await service.PostAsync(Import, new { index_id = index })).Refused(HttpStatusCode.Conflict, "emulator_import_running", "670f1a2b3c4d5e6f70819601");
        Assert.Single((await service.GetAsync($"{Import}/status?index_id={index}")).Json["validating"]!.AsArray());

        service.Clock.Advance(TimeSpan.FromSeconds(2));
        var status = await service.GetAsync($"{Import}/status?index_id={index}");
        Assert.Equal(first.Json["videos"]![0]!["video_id"]!.GetValue<string>(), status.Json["ready"]![0]!["video_id"]!.GetValue<string>());
        Assert.Equal("broken.mp4", status.Json["failed"]![0]!["filename"]!.GetValue<string>());
        Assert.Equal(5, (await service.GetAsync($"indexes/{index}/videos?batch=5")).Data[0]!["metadata"]!["batch"]!.GetValue<int>());
        Assert.Empty((await service.PostAsync(Import, new { index_id = index })).Json["videos"]!.AsArray());

        await File.WriteAllBytesAsync(Path.Combine(bucket, "broken.mp4"), Samples.Bytes(10));
        Assert.Single((await service.PostAsync(Import, new { index_id = index, retry_failed = true })).Json["videos"]!.AsArray());
        service.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Empty((await service.GetAsync($"{Import}/status?index_id={index}")).Json["failed"]!.AsArray());
        Assert.Equal(2, (await service.PostAsync(Import, new { index_id = index, incremental_import = false })).Json["videos"]!.AsArray().Count);
        var logs = (await service.GetAsync($"{Import}/logs")).Data;
        Assert.Equal([2, 1, 0, 1], logs.Select(log => log!["video_status"]!["ready"]!.GetValue<int>() + log["video_status"]!["validating"]!.GetValue<int>()));
        (await service.PostAsync("tasks/transfers/import/none", new { index_id = index })).Refused(HttpStatusCode.NotFound, "resource_not_exist", "collection integrations");
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private static IEnumerable<string> Strings(JsonNode list) => list.AsArray().Select(item => item!.GetValue<string>());

    private static async Task<int> Cues(Service service, string index, string video) =>
        (await service.GetAsync($"indexes/{index}/videos/{video}/transcription")).Data.Count;

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_directory.FullName, name), text);
}
