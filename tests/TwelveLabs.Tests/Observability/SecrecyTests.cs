using System.Diagnostics;
using System.Text;

namespace TwelveLabs.Tests.Observability;

/// <summary>What no log and no trace may hold: the key, what stands in bodies, and values of queries that may be private.</summary>
[Collection(RunsAlone.Name)]
public sealed class SecrecyTests : IDisposable
{
    // One word for each place; every place is checked for all of them.
    private const string Sent = "wordsent";
    private const string Received = "wordreceived";
    private const string Asked = "wordasked";
    private const string Page = "wordpage";
    private static readonly string[] Secrets = [Connect.Key, Sent, Received, Asked, Page];
    private readonly LogList _log = new();
    private readonly List<string> _failures = [];

    public static TheoryData<string> Responses => [.. Scripts.Keys];

    private static Dictionary<string, ScriptedResponse> Scripts { get; } = new()
    {
        ["success"] = ScriptedResponse.Json($$$"""{"_id":"{{{Received}}}","index_name":"{{{Received}}}","data":[{"_id":"{{{Received}}}"}],"page_info":{"next_page_token":"{{{Page}}}"}}"""),
        ["envelope"] = ScriptedResponse.Error(400, "parameter_invalid", $"'{Received}' by {Connect.Key} is not valid.", $"https://docs.example/{Received}"),
        ["key refused"] = ScriptedResponse.Error(401, "api_key_invalid", $"The key {Connect.Key} has expired."),
        ["rate limit"] = ScriptedResponse.Error(429, "too_many_requests", Received),
        ["code that is the key"] = ScriptedResponse.Error(401, Connect.Key, Received),
        ["page of a proxy"] = ScriptedResponse.Text($"<pre>{Received}\nx-api-key: {Connect.Key}</pre>", "text/html", 502),
        ["headers that echo"] = ScriptedResponse.Error(500, message: Received).With("X-Request-Id", $"id-of-{Connect.Key}").With("X-Api-Version", Connect.Key),
        ["wrong value"] = ScriptedResponse.Json($$$"""{"data":"{{{Received}}} {{{Connect.Key}}}","_id":{"{{{Received}}}":1},"id":{"{{{Received}}}":"{{{Connect.Key}}}"}}"""),
        ["wrong member"] = ScriptedResponse.Json($$$"""{"_id":"a","data":[{"_id":"b","metadata":{"duration":"{{{Received}}}","{{{Received}}}":"{{{Received}}}"}}],"page_info":"{{{Received}}}"}"""),
        ["no JSON"] = ScriptedResponse.Text($"{Received} {Connect.Key}", "text/plain"),
        ["error event"] = ScriptedResponse.Lines($$$"""{"event_type":"stream_error","error":{"code":"x","message":"{{{Received}}} {{{Connect.Key}}}"}}"""),
        ["cut stream"] = ScriptedResponse.Lines($$"""{"event_type":"text_generation","text":"{{Received}}"}"""),
        ["cut body"] = ScriptedResponse.Json($$"""{"data":[{"_id":"{{Received}}"}]}""") with { PromisedLength = 5000, Ending = Ending.Close },
        ["reset"] = ScriptedResponse.Bytes("", Ending.Reset),
        ["broken headers"] = ScriptedResponse.Bytes($"HTTP/1.1 200 OK\r\nx-api-key {Connect.Key}\r\n\r\n", Ending.Close),
        ["broken status line"] = ScriptedResponse.Bytes($"x-api-key: {Connect.Key}\r\n\r\n", Ending.Close),
        ["redirect"] = new ScriptedResponse { Status = 302 }.With("Location", $"http://127.0.0.1:1/?key={Connect.Key}"),
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task No_log_and_no_trace_of_any_call_shows_what_is_private(string script)
    {
        await using var server = new ScriptedServer(Scripts[script]);
        using var client = Connect.Retrying(server, new PacingClock(), options =>
        {
            options.LoggerFactory = _log;
            options.Retry = new RetryOptions { MaxRetries = 1 };
        });
        using var observed = new Observation(server);

        await SessionAsync(client);

        // The words did go over the wire, so that they could have been shown.
        Assert.All([Sent, Asked, Page], word => Assert.Contains(server.Calls, call => (call.Target + call.Text).Contains(word, StringComparison.Ordinal)));
        Assert.NotEmpty(_log.Entries);
        Assert.All(_log.Entries, entry => Clean(entry.All));
        Assert.NotEmpty(observed.Attempts);
        Assert.All(observed.Spans, span => Clean($"{span.DisplayName} {span.StatusDescription} {Text(span.TagObjects)} {Text(span.Baggage)} {string.Concat(span.Events.Select(e => e.Name + Text(e.Tags)))}"));
        foreach (var instrument in new[] { "http.client.request.duration", "twelvelabs.client.call.duration", "twelvelabs.client.retries", "twelvelabs.rate_limit.remaining" })
        {
            Assert.All(observed.Of(instrument), measured => Clean(Text(measured.Tags)));
        }
    }

    [Fact]
    public async Task A_file_that_fails_on_the_way_is_not_named()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Error(429, "too_many_requests"));
        using var client = Connect.To(server, options => options.LoggerFactory = _log);
        using var observed = new Observation(server);

        await TryAsync(() => client.Tasks.CreateAsync(new CreateTaskRequest
        {
            IndexId = "i",
            VideoFile = FileUpload.FromFactory(_ => throw new FileNotFoundException($"No {Sent} in {Sent}."), $"{Sent}.mp4"),
        }));
        await TryAsync(() => client.Tasks.CreateAsync(new CreateTaskRequest
        {
            IndexId = "i",
            VideoFile = FileUpload.FromStream(new PatternStream(1000, canSeek: false), $"{Sent}.mp4"),
        }));

        Assert.Equal(2, _failures.Count);
        Assert.All(_failures, failure => Assert.Contains(Sent, failure, StringComparison.Ordinal));
        Assert.NotEmpty(_log.Entries);
        Assert.All(_log.Entries, entry => Clean(entry.All));
        Assert.All(observed.Spans, span => Clean($"{span.StatusDescription} {Text(span.TagObjects)}"));
    }

    public void Dispose() => _log.Dispose();

    // All that a request can hold: JSON, forms, files, queries, paths and streams.
    private async Task SessionAsync(TwelveLabsClient client)
    {
        await TryAsync(() => client.Engines.ListAsync());
        await TryAsync(() => client.Indexes.ListAsync(new ListIndexesRequest { IndexName = Asked }));
        await TryAsync(() => client.Videos.ListAsync("i", new ListVideosRequest { Filename = Asked, AdditionalProperties = { [$"patient"] = Asked } }));
        await TryAsync(() => client.Indexes.CreateAsync(new CreateIndexRequest { IndexName = Sent, Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual] }] }));
        await TryAsync(() => client.Videos.UpdateAsync("i", "v", new UpdateVideoRequest { VideoTitle = Sent }));
        await TryAsync(() => client.Tasks.CreateAsync(new CreateTaskRequest { IndexId = "i", VideoFile = FileUpload.FromBytes(Encoding.UTF8.GetBytes(Sent), $"{Sent}.mp4") }));
        await TryAsync(() => client.Search.QueryAsync(new SearchRequest { IndexId = "i", QueryText = Sent, SearchOptions = [EngineOption.Visual] }));
        await TryAsync(() => client.Search.GetPageAsync(Page));
        await TryAsync(() => client.Generate.GenerateTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = Sent }));
        await TryAsync(() => client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = Sent }).AggregateAsync());
        await TryAsync(() => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "Marengo-retrieval-2.6", Text = Sent }));
    }

    private async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (TwelveLabsException e)
        {
            _failures.Add(e.ToString());
        }
    }

    private static void Clean(string text) => Assert.All(Secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));

    private static string Text<T>(IEnumerable<KeyValuePair<string, T>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));
}
