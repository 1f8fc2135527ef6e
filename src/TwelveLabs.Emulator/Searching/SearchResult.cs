namespace TwelveLabs.Emulator.Searching;

/// <summary>Represents a clip that a search found, with the score and the matched text of each search option.</summary>
internal sealed record SearchResult(string VideoId, double Start, double End, IReadOnlyDictionary<string, double> Modules, IReadOnlyList<(string Option, string? Text)> Texts)
{
    public double Score => Modules.Values.Max();

    public bool Overlaps(SearchResult other, double tolerance = 0) =>
        VideoId == other.VideoId && Start - tolerance < other.End + tolerance && other.Start - tolerance < End + tolerance;

    public SearchResult MergedWith(SearchResult other, double start, double end) => new(
        VideoId,
        start,
        end,
        Modules.Concat(other.Modules).GroupBy(module => module.Key).ToDictionary(group => group.Key, group => group.Max(module => module.Value), StringComparer.Ordinal),
        [.. Texts.Concat(other.Texts).Distinct()]);

    public SearchResult Hull(SearchResult other) => MergedWith(other, Math.Min(Start, other.Start), Math.Max(End, other.End));
}
