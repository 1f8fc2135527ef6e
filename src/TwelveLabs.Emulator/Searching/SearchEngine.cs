using System.Security.Cryptography;
using System.Text;
using TwelveLabs.Emulator.Media;
using TwelveLabs.Emulator.State;

namespace TwelveLabs.Emulator.Searching;

/// <summary>Finds the clips in the videos of an index that match a text or an image.</summary>
internal sealed class SearchEngine(CueIndex cues)
{
    private readonly CueRanking _ranking = new(cues);

    public List<SearchResult> Find(SearchPlan plan, string text)
    {
        var semantic = _ranking.Rank(plan.IndexId, text);
        var spoken = plan.Exact ? _ranking.RankPhrase(plan.IndexId, text) : semantic;
        var byOption = plan.Options.Distinct().Select(option => Hits(plan, option, option == Cue.Speech ? spoken : semantic)).ToList();
        return Merge(plan.All ? [.. byOption.Select(results => InAll(results, byOption))] : byOption);
    }

    /// <summary>Finds one clip of each video. The emulator cannot analyze images, so the same image always finds the same clip with the same score.</summary>
    public static List<SearchResult> FindImage(SearchPlan plan, string imageIdentity)
    {
        var option = plan.Options.First(option => option is Cue.Visual or Cue.Logo);
        return [.. plan.Videos.Values.Select(video =>
        {
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{imageIdentity} {video.Source.FileName}"));
            var length = Math.Min(6, video.Duration);
            var start = Math.Round((video.Duration - length) * hash[0] / 255, 1);
            return new SearchResult(video.Id, start, Math.Round(start + length, 3), new Dictionary<string, double> { [option] = Math.Round(40 + (hash[1] * 55 / 255.0), 2) }, [(option, null)]);
        })];
    }

    private static List<SearchResult> Hits(SearchPlan plan, string option, IReadOnlyList<RankedCue> ranked)
    {
        var results = new List<SearchResult>();
        foreach (var (match, score) in ranked)
        {
            if (!plan.Videos.TryGetValue(match.VideoId, out var video) || !Shows(video, option, match.Cue.Kind))
            {
                continue;
            }

            var text = option == Cue.Visual ? null : match.Cue.Text;
            results.Add(new SearchResult(video.Id, match.Cue.Start, match.Cue.End, new Dictionary<string, double> { [option] = score }, [(option, text)]));
        }

        return results;
    }

    // Speech replaces the images of a video whose transcript describes none.
    private static bool Shows(VideoRecord video, string option, string kind) =>
        kind == option || (option == Cue.Visual && kind == Cue.Speech && !video.Cues.Any(cue => cue.Kind == Cue.Visual));

    private static List<SearchResult> InAll(List<SearchResult> results, List<List<SearchResult>> all) =>
        [.. results.Where(result => all.TrueForAll(others => others.Exists(other => other.Overlaps(result) || other == result)))];

    private static List<SearchResult> Merge(IEnumerable<List<SearchResult>> byOption) =>
    [
        .. byOption.SelectMany(results => results)
            .GroupBy(result => (result.VideoId, result.Start, result.End))
            .Select(group => group.Aggregate((merged, result) => merged.MergedWith(result, result.Start, result.End))),
    ];
}
