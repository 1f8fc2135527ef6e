namespace TwelveLabs.Tests.Uploads;

/// <summary>What is wrong with a file is told of the file: before anything is sent where it can be known, else where it shows.</summary>
public class UploadLimitTests
{
    private const long TwoGigabytes = 2L * 1024 * 1024 * 1024;
    private const int FiveMegabytes = 5 * 1024 * 1024;

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_by_name_and_size()
    {
        var file = FileUpload.FromStream(new PatternStream(TwoGigabytes + 1, canSeek: true), "film.mp4");

        var task = await RefusedAsync(client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = file }));
        Assert.StartsWith("request.VideoFile must have at most 2,147,483,648 bytes; 'film.mp4' has 2,147,483,649.", task.Message, StringComparison.Ordinal);
        await RefusedAsync(client => client.EmbedTasks.CreateAsync(new CreateEmbedTaskRequest { EngineName = "e", VideoFile = file }));

        var image = await RefusedAsync(client => client.Search.QueryAsync(Image(FileUpload.FromBytes(new byte[FiveMegabytes + 1], "query.png"))), "request.QueryMediaFile");
        Assert.Contains("at most 5,242,880 bytes; 'query.png' has 5,242,881", image.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_announced_length_counts_as_much_as_a_real_one() => await RefusedAsync(client => client.Tasks.CreateAsync(new CreateTaskRequest
    {
        IndexId = "i",
        VideoFile = FileUpload.FromFactory(_ => new(new PatternStream(1)), "film.mp4", length: TwoGigabytes + 1),
    }));

    [Fact]
    public void A_file_of_just_the_greatest_size_is_fine() => new CreateTaskRequest
    {
        IndexId = "i",
        VideoFile = FileUpload.FromStream(new PatternStream(TwoGigabytes, canSeek: true), "film.mp4"),
    }.Validate("request");

    [Theory]
    [InlineData(FiveMegabytes, true)]
    [InlineData(FiveMegabytes + 1, false)]
    public async Task A_file_of_unknown_length_is_sent_up_to_the_limit_and_never_cut(int size, bool fits)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}"""));
        using var client = Connect.To(server);
        var search = client.Search.QueryAsync(Image(FileUpload.FromStream(new PatternStream(size), "query.png")));
        if (fits)
        {
            await search;
            Assert.Equal(size, server.Call.Parts.Single(part => part.Content.Length > 100).Content.Length);
            return;
        }

        var failure = await Assert.ThrowsAsync<UploadException>(() => search);
        Assert.Equal("query.png", failure.FileName);
        Assert.Contains("more than 5,242,880 bytes", failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task A_length_that_shows_only_when_the_stream_is_opened_is_seen_before_it_is_read()
    {
        var stream = new PatternStream(TwoGigabytes + 1, canSeek: true);
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.To(server);
        await Assert.ThrowsAsync<UploadException>(() => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromFactory(_ => new(stream), "film.mp4") }));
        Assert.Equal(0, stream.Position);
        Assert.True(stream.IsDisposed);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_refused_before_anything_is_sent()
    {
        using var file = new TemporaryFile(10);
        var upload = FileUpload.FromPath(file.FilePath);
        File.Delete(file.FilePath);
        var failure = await RefusedAsync(client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = upload }));
        Assert.Contains("clip.mp4", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_somebody_holds_is_refused_before_anything_is_sent()
    {
        using var file = new TemporaryFile(10);
        var upload = FileUpload.FromPath(file.FilePath);
        using var holder = new FileStream(file.FilePath, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        await RefusedAsync(client => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = upload }));
    }

    [Fact]
    public async Task A_stream_that_was_sent_and_cannot_be_rewound_is_refused_before_anything_is_sent()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        using var client = Connect.To(server);
        var request = new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromStream(new PatternStream(10), "live.mp4") };
        await client.Tasks.CreateAsync(request);

        var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.Tasks.CreateAsync(request));
        Assert.Equal("request.VideoFile", failure.ParamName);
        Assert.Contains("cannot be rewound", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_that_is_closed_midway_is_told_as_such(bool canSeek)
    {
        PatternStream stream = null!;
        stream = new PatternStream(500_000, canSeek)
        {
            BeforeRead = (position, _) =>
            {
                if (position > 100_000)
                {
                    stream.Dispose();
                }

                return Task.CompletedTask;
            },
        };
        var failure = await FailedAsync(FileUpload.FromStream(stream, "clip.mp4"));
        Assert.Contains("The stream of 'clip.mp4' was closed while it was being sent", failure.Message, StringComparison.Ordinal);
        Assert.IsType<ObjectDisposedException>(failure.InnerException);
    }

    [Fact]
    public async Task A_function_that_fails_is_told_as_such()
    {
        var cause = new InvalidTimeZoneException("no such blob");
        var failure = await FailedAsync(FileUpload.FromFactory(_ => throw cause, "clip.mp4"));
        Assert.Same(cause, failure.InnerException);
        Assert.Contains("'clip.mp4' could not be opened: no such blob", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_gives_up_by_itself_is_no_cancellation_of_the_callers()
    {
        var stream = new PatternStream(500_000) { BeforeRead = (_, _) => throw new OperationCanceledException("its own limit") };
        Assert.IsType<OperationCanceledException>((await FailedAsync(FileUpload.FromStream(stream, "clip.mp4"))).InnerException);
    }

    [Fact]
    public async Task Odd_file_names_reach_the_service_through_the_client()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        using var client = Connect.To(server);
        await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(new byte[3], "夜の\"ニュース\" – été.mp4") });
        Assert.Contains(server.Call.Parts, part => part.Disposition.Contains("filename=\"夜の\\\"ニュース\\\" – été.mp4\"; filename*=UTF-8''%E5%A4%9C", StringComparison.Ordinal));
    }

    private static SearchRequest Image(FileUpload file) =>
        new() { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryMediaType = QueryMediaType.Image, QueryMediaFile = file };

    private static async Task<ArgumentException> RefusedAsync(Func<TwelveLabsClient, Task> call, string member = "request.VideoFile")
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => call(client));
        Assert.Equal(member, failure.ParamName);
        Assert.Empty(server.Calls);
        return failure;
    }

    private static async Task<UploadException> FailedAsync(FileUpload file)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("{}"));
        using var client = Connect.To(server);
        var failure = await Assert.ThrowsAsync<UploadException>(() => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = file }));
        Assert.Empty(server.Calls);
        return failure;
    }
}
