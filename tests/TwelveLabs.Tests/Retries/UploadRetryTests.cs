namespace TwelveLabs.Tests.Retries;

public class UploadRetryTests
{
    private static readonly byte[] Video = [.. Enumerable.Range(0, 200_000).Select(i => (byte)(i * 31))];
    private static readonly ScriptedResponse Created = ScriptedResponse.Json("""{"_id":"t"}""", 201);
    private readonly PacingClock _clock = new();

    [Fact]
    public async Task An_upload_that_was_refused_is_sent_again_from_its_first_byte()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429), Created);
        using var client = Connect.Retrying(server, _clock);
        using var stream = new MemoryStream([0, 0, .. Video]) { Position = 2 };
        await client.Tasks.CreateAsync(Request(FileUpload.FromStream(stream, "clip.mp4")));
        Assert.Equal(2, server.Calls.Count);
        Assert.All(server.Calls, call => Assert.Equal(Video, call.Parts[^1].Content));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_rewound_is_sent_once_and_the_failure_says_so()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429), Created);
        using var client = Connect.Retrying(server, _clock);
        using var stream = new PatternStream(100_000, canSeek: false);
        var failure = await Assert.ThrowsAsync<RateLimitException>(() => client.Tasks.CreateAsync(Request(FileUpload.FromStream(stream, "live.mp4"))));
        Assert.False(failure.IsRetryable);
        Assert.Contains("It was not retried, because the stream of 'live.mp4' is not seekable", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_rewound_is_sent_once_when_the_connection_of_a_safe_call_is_lost()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Bytes("", Ending.Close));
        using var client = Connect.Retrying(server, _clock);
        using var stream = new PatternStream(100_000, canSeek: false);
        var search = new SearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], QueryMediaFile = FileUpload.FromStream(stream, "frame.png") };
        var failure = await Assert.ThrowsAsync<ConnectionException>(() => client.Search.QueryAsync(search));
        Assert.Equal((false, 1), (failure.IsRetryable, failure.Attempts));
        Assert.Contains("the stream of 'frame.png' is not seekable", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_large_upload_that_is_refused_beforehand_is_not_sent_and_needs_no_rewinding()
    {
        var read = 0L;
        await using var server = new ScriptedServer(ScriptedResponse.Error(429)) { AnswersEarly = true };
        using var client = Connect.Retrying(server, _clock);
        using var stream = new PatternStream(50_000_000)
        {
            BeforeRead = (position, _) =>
            {
                read = position + 1;
                return Task.CompletedTask;
            },
        };
        var failure = await Assert.ThrowsAsync<RateLimitException>(() => client.Tasks.CreateAsync(Request(FileUpload.FromStream(stream, "live.mp4"))));
        Assert.Equal((3, true, 0L), (failure.Attempts, failure.IsRetryable, read));
        Assert.All(server.Calls, call => Assert.Equal("100-continue", call.Header("Expect")));
    }

    [Fact]
    public async Task A_small_upload_asks_for_no_leave()
    {
        await using var server = new ScriptedServer(Created);
        using var client = Connect.Retrying(server, _clock);
        await client.Tasks.CreateAsync(Request(FileUpload.FromBytes(Video, "clip.mp4")));
        Assert.Null(server.Call.Header("Expect"));
    }

    [Fact]
    public async Task A_factory_opens_a_stream_for_each_attempt()
    {
        var opened = 0;
        await using var server = new ScriptedServer(ScriptedResponse.Error(429), ScriptedResponse.Error(429), Created);
        using var client = Connect.Retrying(server, _clock);
        var file = FileUpload.FromFactory(_ => new ValueTask<Stream>(new PatternStream(50_000 + (0 * opened++), canSeek: false)), "clip.mp4");
        await client.Tasks.CreateAsync(Request(file));
        Assert.Equal(3, opened);
        Assert.Single(server.Calls.Select(call => Convert.ToHexString(call.Parts[^1].Content)).Distinct());
    }

    [Fact]
    public async Task An_upload_that_may_have_arrived_is_not_repeated()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(502), Created);
        using var client = Connect.Retrying(server, _clock);
        var failure = await Assert.ThrowsAsync<ServerException>(() => client.Tasks.CreateAsync(Request(FileUpload.FromBytes(Video, "clip.mp4"))));
        Assert.Contains("may have processed it", failure.Message, StringComparison.Ordinal);
        Assert.Single(server.Calls);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_no_failure_of_the_network()
    {
        var opened = 0;
        await using var server = new ScriptedServer(Created);
        using var client = Connect.Retrying(server, _clock);
        var file = FileUpload.FromFactory(_ => throw new IOException($"The disk is gone {++opened}."), "clip.mp4", length: 10);
        Assert.Contains("The disk is gone 1.", (await Assert.ThrowsAsync<UploadException>(() => client.Tasks.CreateAsync(Request(file)))).Message, StringComparison.Ordinal);
        Assert.Equal(1, opened);
    }

    private static CreateTaskRequest Request(FileUpload file) => new() { IndexId = "i", VideoFile = file };
}
