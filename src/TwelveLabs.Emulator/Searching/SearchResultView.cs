using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Searching;

/// <summary>Creates the JSON of results for responses, as clips or grouped by video.</summary>
internal sealed class SearchResultView(EmulatorServices services, IReadOnlyDictionary<string, VideoRecord> videos, Confidence confidence, bool thumbnails)
{
    public List<JsonObject> Clips(IEnumerable<SearchResult> results) => [.. Sorted(results).Select(Clip)];

    public List<JsonObject> ByVideo(IEnumerable<SearchResult> results, bool byCount)
    {
        var groups = results.GroupBy(result => result.VideoId);
        var sorted = byCount
            ? groups.OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(result => result.Score))
            : groups.OrderByDescending(group => group.Max(result => result.Score));
        return [.. sorted.ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new JsonObject { ["id"] = group.Key, ["clips"] = Json.Array(Clips(group)) })];
    }

    private static IEnumerable<SearchResult> Sorted(IEnumerable<SearchResult> results) =>
        results.OrderByDescending(result => result.Score).ThenBy(result => result.VideoId, StringComparer.Ordinal).ThenBy(result => result.Start);

    private JsonObject Clip(SearchResult result)
    {
        var modules = new JsonObject();
        foreach (var (option, score) in result.Modules)
        {
            modules[option] = confidence.Of(score);
        }

        return new JsonObject
        {
            ["score"] = result.Score,
            ["start"] = result.Start,
            ["end"] = result.End,
            ["video_id"] = result.VideoId,
            ["confidence"] = confidence.Of(result.Score),
            ["metadata"] = Json.Array(result.Texts.Select(text => new JsonObject { ["type"] = text.Option }.With("text", text.Text))),
            ["modules"] = Json.Array(result.Modules.Select(module => new JsonObject { ["type"] = module.Key, ["confidence"] = confidence.Of(module.Value) })),
            ["module_confidence"] = modules,
        }.With("thumbnail_url", thumbnails ? MediaEndpoint.Thumbnail(services, videos[result.VideoId], result.Start) : null);
    }
}
