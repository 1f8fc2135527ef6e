using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Export;

/// <summary>A service with videos and hits as a test wants them, whatever their names and times.</summary>
internal sealed class ScriptedLibrary : IAsyncDisposable
{
    private readonly ScriptedServer _server;
    private readonly List<JsonObject> _videos = [];
    private readonly List<JsonObject> _hits = [];

    public ScriptedLibrary() => _server = new ScriptedServer(Answer);

    /// <summary>Paths, from the id of the index on, whose requests fail.</summary>
    public HashSet<string> Failing { get; } = [];

    public int FailingStatus { get; set; } = 400;

    public string Transcript { get; set; } = """[{"start":0,"end":1.5,"value":"Good evening."}]""";

    public IReadOnlyList<string> Paths => [.. _server.Calls.Select(call => call.Target.Replace("/v1.2/indexes/i1/", "", StringComparison.Ordinal))];

    public ScriptedLibrary Video(string id, string? file, double fps = 25, double duration = 36000)
    {
        _videos.Add(new JsonObject { ["_id"] = id, ["metadata"] = new JsonObject { ["filename"] = file, ["fps"] = fps, ["duration"] = duration, ["width"] = 1280, ["height"] = 720 } });
        return this;
    }

    public ScriptedLibrary Hit(string videoId, double start, double end)
    {
        _hits.Add(new JsonObject { ["score"] = 83.25, ["start"] = start, ["end"] = end, ["video_id"] = videoId, ["confidence"] = "high", ["metadata"] = new JsonArray() });
        return this;
    }

    public Task<Run> ExportAsync(params string[] args) => Run.OfAsync(["export", .. args, "--base-url", _server.Address.ToString()]);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private ScriptedResponse Answer(ReceivedCall call)
    {
        var path = Uri.UnescapeDataString(call.Path).Replace("/v1.2/", "", StringComparison.Ordinal);
        if (Failing.Contains(path.Replace("indexes/i1/", "", StringComparison.Ordinal)))
        {
            return ScriptedResponse.Error(FailingStatus, message: "It went wrong.");
        }

        return path.Split('/') switch
        {
            ["indexes"] => Page([]),
            ["indexes", "i1"] => Json(new JsonObject { ["_id"] = "i1", ["index_name"] = "scripted", ["engines"] = new JsonArray(new JsonObject { ["engine_name"] = "marengo2.6", ["engine_options"] = new JsonArray("visual") }) }),
            ["indexes", "i1", "videos"] => Page(_videos),
            ["indexes", "i1", "videos", var id] => Json(With(_videos.First(video => (string?)video["_id"] == id), call)),
            ["indexes", "i1", "videos", _, _] => Json(new JsonObject { ["data"] = JsonNode.Parse(Transcript) }),
            ["search-v2"] => Json(new JsonObject
            {
                ["search_pool"] = new JsonObject { ["total_count"] = 1, ["total_duration"] = 1, ["index_id"] = "i1" },
                ["data"] = new JsonArray([.. _hits.Select(hit => hit.DeepClone())]),
                ["page_info"] = new JsonObject { ["limit_per_page"] = 50, ["total_results"] = _hits.Count },
            }),
            _ => ScriptedResponse.Error(404),
        };
    }

    private static JsonObject With(JsonObject video, ReceivedCall call)
    {
        var view = (JsonObject)video.DeepClone();
        if (call.Query.Contains("embed=true"))
        {
            view["embedding"] = JsonNode.Parse("""{"engine_name":"e","video_embedding":{"segments":[{"start_offset_sec":0,"end_offset_sec":6,"embedding_scope":"clip","float":[0.5,-1,2]}]}}""");
        }

        return view;
    }

    private static ScriptedResponse Page(IEnumerable<JsonObject> items)
    {
        var data = new JsonArray([.. items.Select(item => item.DeepClone())]);
        return Json(new JsonObject { ["data"] = data, ["page_info"] = new JsonObject { ["limit_per_page"] = 50, ["page"] = 1, ["total_page"] = 1, ["total_results"] = data.Count } });
    }

    private static ScriptedResponse Json(JsonNode json) => ScriptedResponse.Json(json.ToJsonString()).With("X-Api-Version", "1.2");
}
