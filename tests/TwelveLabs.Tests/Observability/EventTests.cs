using Microsoft.Extensions.Logging;

namespace TwelveLabs.Tests.Observability;

/// <summary>The events that the SDK logs, and what each holds.</summary>
public sealed class EventTests : IDisposable
{
    private static readonly ScriptedResponse Fine = ScriptedResponse.Json("""{"data":[],"page_info":{"page":1,"total_page":1}}""");
    private readonly LogList _log = new();
    private readonly PacingClock _clock = new();

    [Fact]
    public async Task A_call_logs_its_request_and_its_response()
    {
        await using var server = new ScriptedServer(Fine.With("X-Request-Id", "r-1").With("X-Ratelimit-Remaining", "41"));
        using var client = Client(server);
        await client.Indexes.ListAsync(new ListIndexesRequest { IndexName = "secret plan", Page = 2 });

        Assert.Equal([(2, "SendingRequest", LogLevel.Debug), (3, "ReceivedResponse", LogLevel.Debug)], Events);
        Assert.All(_log.Entries, entry => Assert.Equal("TwelveLabs", entry.Category));
        Assert.Equal($"Indexes_List: sending GET {server.Address}/indexes?index_name=REDACTED&page=2 (attempt 1).", _log.Entries[0].Message);
        Assert.Equal("Indexes_List: 200 after 0 ms (attempt 1, request id r-1, rate limit remaining 41).", _log.Entries[1].Message);
        Assert.Equal(
            ("Indexes_List", 200, 1, "r-1", 41L),
            (_log.Entries[1].Values["Operation"], _log.Entries[1].Values["StatusCode"], _log.Entries[1].Values["Attempt"], _log.Entries[1].Values["RequestId"], _log.Entries[1].Values["RateLimitRemaining"]));
    }

    [Fact]
    public async Task A_repeat_is_a_warning_with_its_reason_and_its_delay()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503, "busy", "private words"), ScriptedResponse.Error(429, "too_many_requests").With("Retry-After", "7"), Fine);
        using var client = Client(server);
        await client.Engines.ListAsync();

        var retries = Entries(4);
        Assert.All(retries, entry => Assert.Equal((LogLevel.Warning, "Retrying"), (entry.Level, entry.Id.Name)));
        Assert.Equal([1, 2], retries.Select(entry => entry.Values["Attempt"]));
        Assert.Equal(["503 ServiceUnavailable, busy.", "429 TooManyRequests, too_many_requests."], retries.Select(entry => entry.Values["Reason"]));
        Assert.Equal(2, _clock.Pauses.Count);
        Assert.All(_clock.Pauses.Zip(retries), pair => Assert.Equal(pair.First, (double)pair.Second.Values["DelayMilliseconds"]! / 1000, tolerance: 0.01));
        Assert.Equal(7000.0, retries[1].Values["DelayMilliseconds"]);
        Assert.Equal("Engines_List: attempt 2 failed, retrying in 7000 ms. 429 TooManyRequests, too_many_requests.", retries[1].Message);
        Assert.Equal([2, 3, 6, 4, 2, 3, 6, 4, 2, 3], Events.Select(entry => entry.Id));
    }

    [Fact]
    public async Task A_failure_that_no_repeat_follows_is_no_warning_since_the_caller_has_it()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(404, "index_not_found"));
        using var client = Client(server);
        await Assert.ThrowsAsync<NotFoundException>(() => client.Indexes.GetAsync("i"));

        var failed = Assert.Single(Entries(6));
        Assert.Equal((LogLevel.Debug, "AttemptFailed"), (failed.Level, failed.Id.Name));
        Assert.Equal("Indexes_Get: attempt 1 failed after 0 ms. 404 NotFound, index_not_found.", failed.Message);
        Assert.DoesNotContain(_log.Entries, entry => entry.Level > LogLevel.Debug);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_one_failed_attempt()
    {
        foreach (var (text, reason) in new[]
        {
            ("""{"event_type":"text_generation","text":"private words"}""", "The connection failed, or the response ended too early."),
            ("{\n\"code\":\"too_long\",\n\"message\":\"private words\"}", "200 OK, too_long."),
        })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Lines(text));
            using var log = new LogList();
            using var client = Connect.To(server, options => options.LoggerFactory = log);
            await Assert.ThrowsAnyAsync<TwelveLabsException>(() => client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }).AggregateAsync());
            Assert.Equal(reason, Assert.Single(log.Entries, entry => entry.Id.Id == 6).Values["Reason"]);
        }
    }

    [Fact]
    public async Task An_upload_logs_its_bytes_when_the_last_is_sent_and_a_form_without_files_is_none()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}""", 201), Fine);
        using var client = Client(server);
        await client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(new byte[70_000], "clip.mp4") });
        await client.Search.QueryAsync(new SearchRequest { IndexId = "i", QueryText = "words", SearchOptions = [EngineOption.Visual] });

        Assert.Equal([2, 5, 3, 2, 3], Events.Select(entry => entry.Id));
        var upload = Assert.Single(Entries(5));
        Assert.Equal((LogLevel.Information, "UploadFinished"), (upload.Level, upload.Id.Name));
        Assert.Equal((long)server.Calls[0].Body.Length, upload.Values["Bytes"]);
    }

    [Fact]
    public async Task A_key_that_was_refreshed_is_told_without_either_key()
    {
        var keys = new Queue<string>(["tlk_first_000000001", "tlk_second_00000002"]);
        await using var server = new ScriptedServer(ScriptedResponse.Error(401, "api_key_invalid", "tlk_first_000000001 is not valid"), Fine);
        using var client = new TwelveLabsClient(
            ApiKeyProvider.FromFunction(_ => new ValueTask<string>(keys.Dequeue())),
            new TwelveLabsClientOptions { BaseAddress = server.Address, LoggerFactory = _log });
        await client.Engines.ListAsync();

        var refreshed = Assert.Single(Entries(7));
        Assert.Equal((LogLevel.Information, "ApiKeyRefreshed"), (refreshed.Level, refreshed.Id.Name));
        Assert.Equal([2, 3, 6, 7, 2, 3], Events.Select(entry => entry.Id));
        Assert.All(_log.Entries, entry => Assert.DoesNotContain("tlk_", entry.All, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_logger_does_not_want_is_not_made()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(503), Fine);
        using var log = new LogList(LogLevel.Warning);
        using var client = Connect.Retrying(server, _clock, options => options.LoggerFactory = log);
        await client.Engines.ListAsync();
        Assert.Equal([4], log.Entries.Select(entry => entry.Id.Id));
    }

    public void Dispose() => _log.Dispose();

    private List<(int Id, string? Name, LogLevel Level)> Events => [.. _log.Entries.Select(entry => (entry.Id.Id, entry.Id.Name, entry.Level))];

    private List<LogEntry> Entries(int id) => [.. _log.Entries.Where(entry => entry.Id.Id == id)];

    private TwelveLabsClient Client(ScriptedServer server) => Connect.Retrying(server, _clock, options => options.LoggerFactory = _log);
}
