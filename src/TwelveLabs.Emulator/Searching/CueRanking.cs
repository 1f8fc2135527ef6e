using TwelveLabs.Emulator.State;
using TwelveLabs.Emulator.Text;

namespace TwelveLabs.Emulator.Searching;

/// <summary>A cue with a score from 0 to 100.</summary>
internal sealed record RankedCue(CueMatch Match, double Score);

/// <summary>Ranks cues for a query. SQLite's bm25 orders them; most of the score is the share of the query that they match.</summary>
internal sealed class CueRanking(CueIndex cues)
{
    private const int LongestQuestion = 32;

    // bm25 has no upper bound and cannot be compared across queries, so most of the score is the weighted share of matched words.
    private const double CoverageShare = 85;
    private const double RankShare = 15;

    public IReadOnlyList<RankedCue> Rank(string indexId, string question)
    {
        var terms = Words.Telling(question).Take(LongestQuestion).ToList();
        if (terms.Count == 0)
        {
            return [];
        }

        var total = cues.Count(indexId);
        var coverage = new Dictionary<long, double>();
        var allWeights = 0.0;
        foreach (var term in terms)
        {
            var rows = cues.Match(indexId, Quote(term));
            var weight = rows.Count > 0 ? Math.Log(1 + ((double)total / rows.Count)) : Math.Log(1 + total) / 2;
            allWeights += weight;
            foreach (var row in rows)
            {
                coverage[row.Row] = coverage.GetValueOrDefault(row.Row) + weight;
            }
        }

        var matches = cues.Match(indexId, string.Join(" OR ", terms.Select(Quote)));
        var best = matches.Count > 0 ? matches[0].Rank : 0;
        return
        [
            .. matches
                .Select(match => new RankedCue(match, Score(coverage.GetValueOrDefault(match.Row) / allWeights, best < 0 ? match.Rank / best : 1)))
                .OrderByDescending(cue => cue.Score),
        ];
    }

    /// <summary>Returns only the cues that contain the words in sequence, without stemming.</summary>
    public IReadOnlyList<RankedCue> RankPhrase(string indexId, string phrase)
    {
        var words = Words.Of(phrase);
        return words.Count == 0
            ? []
            : [.. cues.Match(indexId, Quote(string.Join(' ', words))).Where(match => Words.ContainsPhrase(match.Cue.Text, phrase)).Select(match => new RankedCue(match, 100))];
    }

    private static double Score(double coverage, double rank) => Math.Round((CoverageShare * coverage) + (RankShare * Math.Clamp(rank, 0, 1)), 2);

    private static string Quote(string words) => $"\"{words}\"";
}
