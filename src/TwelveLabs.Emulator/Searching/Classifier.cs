using TwelveLabs.Emulator.Hosting;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Searching;

/// <summary>Represents the settings that all classes of a request share.</summary>
internal sealed record ClassifySettings(IReadOnlyList<string> Options, bool Exact, double MinVideoScore, double MinClipScore, double MinDurationRatio, bool Clips, bool Details);

/// <summary>A class that a video belongs to.</summary>
internal sealed record ClassifiedClass(double Score, JsonObject View);

/// <summary>Determines whether a video belongs to a class. Its clips are the results of searches for the prompts.</summary>
/// <param name="engine">Finds the clips.</param>
/// <param name="thumbnail">Returns the URL of a thumbnail of a clip, or null if the index has no thumbnails.</param>
internal sealed class Classifier(SearchEngine engine, Func<VideoRecord, double, string?> thumbnail)
{
    public ClassifiedClass? Classify(VideoRecord video, JsonObject wanted, ClassifySettings settings)
    {
        var options = wanted["options"] is JsonArray ? wanted.Texts("options") : settings.Options;
        var exact = wanted.Text("conversation_option") is { } conversation ? conversation == "exact_match" : settings.Exact;
        var plan = new SearchPlan(video.IndexId, new Dictionary<string, VideoRecord> { [video.Id] = video }, options, exact, All: false);
        var clips = wanted.Texts("prompts")
            .SelectMany(prompt => engine.Find(plan, prompt).Select(result => (Prompt: prompt, SearchResult: result)))
            .Where(clip => clip.SearchResult.Score >= settings.MinClipScore)
            .GroupBy(clip => (clip.SearchResult.Start, clip.SearchResult.End))
            .Select(group => group.MaxBy(clip => clip.SearchResult.Score))
            .OrderByDescending(clip => clip.SearchResult.Score).ThenBy(clip => clip.SearchResult.Start)
            .ToList();
        if (clips.Count == 0)
        {
            return null;
        }

        var best = clips[0].SearchResult.Score;
        var ratio = Math.Round(Math.Min(1, clips.Sum(clip => clip.SearchResult.End - clip.SearchResult.Start) / video.Duration), 4);
        if (best < settings.MinVideoScore || ratio < settings.MinDurationRatio)
        {
            return null;
        }

        var average = Math.Round(clips.Average(clip => clip.SearchResult.Score), 2);
        var view = new JsonObject { ["name"] = wanted.Text("name"), ["score"] = best, ["duration_ratio"] = ratio }
            .With("clips", settings.Clips ? Json.Array(clips.Select(clip => View(video, clip.Prompt, clip.SearchResult))) : null)
            .With("detailed_scores", settings.Details ? new JsonObject { ["max_score"] = best, ["avg_score"] = average, ["normalized_score"] = Math.Round(average * ratio, 2), ["duration_weighted_score"] = Weighted(clips.Select(clip => clip.SearchResult)) } : null);
        return new ClassifiedClass(best, view);
    }

    private static double Weighted(IEnumerable<SearchResult> results)
    {
        var (weights, sum) = results.Aggregate((Weights: 0.0, Sum: 0.0), (total, result) => (total.Weights + result.End - result.Start, total.Sum + (result.Score * (result.End - result.Start))));
        return weights > 0 ? Math.Round(sum / weights, 2) : 0;
    }

    private JsonObject View(VideoRecord video, string prompt, SearchResult result) => new JsonObject
    {
        ["start"] = result.Start,
        ["end"] = result.End,
        ["score"] = result.Score,
        ["option"] = result.Modules.MaxBy(module => module.Value).Key,
        ["prompt"] = prompt,
    }.With("thumbnail_url", thumbnail(video, result.Start));
}
