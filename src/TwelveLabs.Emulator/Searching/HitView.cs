using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Searching;

/// <summary>How hits look in replies: as clips, or gathered by video.</summary>
internal sealed class HitView(EmulatorServices services, IReadOnlyDictionary<string, VideoRecord> videos, Confidence confidence, bool thumbnails)
{
    public List<JsonObject> Clips(IEnumerable<Hit> hits) => [.. Sorted(hits).Select(Clip)];

    public List<JsonObject> ByVideo(IEnumerable<Hit> hits, bool byCount)
    {
        var groups = hits.GroupBy(hit => hit.VideoId);
        var sorted = byCount
            ? groups.OrderByDescending(group => group.Count()).ThenByDescending(group => group.Max(hit => hit.Score))
            : groups.OrderByDescending(group => group.Max(hit => hit.Score));
        return [.. sorted.ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => new JsonObject { ["id"] = group.Key, ["clips"] = Json.Array(Clips(group)) })];
    }

    private static IEnumerable<Hit> Sorted(IEnumerable<Hit> hits) =>
        hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.VideoId, StringComparer.Ordinal).ThenBy(hit => hit.Start);

    private JsonObject Clip(Hit hit)
    {
        var modules = new JsonObject();
        foreach (var (option, score) in hit.Modules) modules[option] = confidence.Of(score);
        return new JsonObject
        {
            ["score"] = hit.Score,
            ["start"] = hit.Start,
            ["end"] = hit.End,
            ["video_id"] = hit.VideoId,
            ["confidence"] = confidence.Of(hit.Score),
            ["metadata"] = Json.Array(hit.Texts.Select(text => new JsonObject { ["type"] = text.Option }.With("text", text.Text))),
            ["modules"] = Json.Array(hit.Modules.Select(module => new JsonObject { ["type"] = module.Key, ["confidence"] = confidence.Of(module.Value) })),
            ["module_confidence"] = modules,
        }.With("thumbnail_url", thumbnails ? MediaEndpoint.Thumbnail(services, videos[hit.VideoId], hit.Start) : null);
    }
}
