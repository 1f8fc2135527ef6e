namespace TwelveLabs.Tests.Errors;

/// <summary>One call of each shape that the SDK has, and a service that answers them.</summary>
internal static class CallShapes
{
    /// <summary>The shapes that make one call, whose attempts can be counted.</summary>
    public static IReadOnlyList<string> Single { get; } = ["read", "refused", "create", "delete", "search", "upload", "stream"];

    public static IReadOnlyDictionary<string, Func<Rig, Task>> All { get; } = new Dictionary<string, Func<Rig, Task>>
    {
        ["read"] = rig => rig.Client.Engines.ListAsync(cancellationToken: rig.Caller),
        ["refused"] = rig => rig.Client.Indexes.GetAsync("refused", cancellationToken: rig.Caller),
        ["create"] = rig => rig.Client.Indexes.CreateAsync(
            new CreateIndexRequest { IndexName = "i", Engines = [new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual] }] }, cancellationToken: rig.Caller),
        ["delete"] = rig => rig.Client.Indexes.DeleteAsync("i", cancellationToken: rig.Caller),
        ["search"] = rig => rig.Client.Search.QueryAsync(new SearchRequest { IndexId = "i", QueryText = "q", SearchOptions = [EngineOption.Visual] }, cancellationToken: rig.Caller),
        ["upload"] = rig => rig.Client.Tasks.CreateAsync(Upload(rig), cancellationToken: rig.Caller),
        ["stream"] = StreamAsync,
        ["wait"] = rig => rig.Client.Tasks.WaitForCompletionAsync("t", _ => rig.At("callback, progress of a wait"), Wait(rig), cancellationToken: rig.Caller),
        ["wait with IProgress"] = rig => rig.Client.Tasks.WaitForCompletionAsync(
            "t", new BrokenProgress<IndexingTask>(rig, "callback, IProgress of a wait"), Wait(rig), cancellationToken: rig.Caller),
        ["pages"] = PagesAsync,
        ["batch"] = BatchAsync,
    };

    /// <summary>A service whose limit refuses the first request of each call, so that every call has a retry.</summary>
    public static ScriptedServer Serve(ScriptedResponse first) => new(call => call.Header(RecordingHandler.Number) == "1" ? first : Answer(call));

    private static ScriptedResponse Answer(ReceivedCall call) => (call.Method, call.Path.Replace("/v1.2", "", StringComparison.Ordinal)) switch
    {
        (_, "/engines") => ScriptedResponse.Json("""{"data":[]}"""),
        ("GET", "/indexes/refused") => ScriptedResponse.Error(400, "parameter_invalid"),
        ("POST", "/indexes") => ScriptedResponse.Json("""{"_id":"i"}"""),
        ("DELETE", _) => ScriptedResponse.NoContent,
        ("POST", "/search-v2") => ScriptedResponse.Json("""{"data":[],"page_info":{"limit_per_page":10,"total_results":0,"page_expired_at":"2024-11-06T09:30:00Z"},"search_pool":{"total_count":1,"total_duration":2,"index_id":"i"}}"""),
        ("POST", "/tasks") => ScriptedResponse.Json("""{"_id":"t"}"""),
        ("POST", "/generate") => ScriptedResponse.Lines(
            """{"event_type":"stream_start","metadata":{"generation_id":"g"}}""", """{"event_type":"text_generation","text":"a"}""", """{"event_type":"stream_end"}"""),
        ("GET", "/tasks/t") => ScriptedResponse.Json("""{"_id":"t","status":"ready","video_id":"v"}"""),
        ("GET", "/indexes") => ScriptedResponse.Json("""{"data":[{"_id":"i"}],"page_info":{"page":1,"limit_per_page":1,"total_page":1,"total_results":1}}"""),
        _ => ScriptedResponse.Error(404, "resource_not_exist", call.Target),
    };

    private static WaitOptions Wait(Rig rig) => new() { PollInterval = TimeSpan.FromTicks(1), OnTransientFailure = _ => rig.At("callback, OnTransientFailure") };

    private static CreateTaskRequest Upload(Rig rig) => new()
    {
        IndexId = "i",
        VideoFile = FileUpload.FromFactory(
            _ =>
            {
                rig.At("file, opening");
                return new ValueTask<Stream>(new BrokenStream(rig, new MemoryStream(new byte[1000]), "file"));
            },
            "clip.mp4", length: 1000, progress: new BrokenProgress<UploadProgress>(rig, "callback, progress of an upload")),
    };

    private static async Task StreamAsync(Rig rig)
    {
        await foreach (var _ in rig.Client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }, cancellationToken: rig.Caller))
        {
        }
    }

    private static async Task PagesAsync(Rig rig)
    {
        await foreach (var _ in rig.Client.Indexes.ListAllAsync(cancellationToken: rig.Caller))
        {
        }
    }

    private static async Task BatchAsync(Rig rig)
    {
        await foreach (var result in rig.Client.Tasks.CreateManyAsync([Upload(rig)], cancellationToken: rig.Caller))
        {
            result.GetValueOrThrow();
        }
    }
}
