namespace TwelveLabs.Document.Comparison;

/// <summary>Matches the children of an element in two versions: by key, and what is left by what it is.</summary>
internal sealed class Matching
{
    private Matching(IReadOnlyList<(Element Old, Element New)> same, IReadOnlyList<(Element Old, Element New)> renamed, IReadOnlyList<Element> removed, IReadOnlyList<Element> added)
    {
        Same = same;
        Renamed = renamed;
        Removed = removed;
        Added = added;
    }

    public IReadOnlyList<(Element Old, Element New)> Same { get; }

    public IReadOnlyList<(Element Old, Element New)> Renamed { get; }

    public IReadOnlyList<Element> Removed { get; }

    public IReadOnlyList<Element> Added { get; }

    public static Matching Of(IReadOnlyList<Element> old, IReadOnlyList<Element> young)
    {
        var same = (from left in old from right in young where left.Key == right.Key && left.Kind == right.Kind select (left, right)).ToList();
        var removed = old.Except(same.Select(pair => pair.left)).ToList();
        var added = young.Except(same.Select(pair => pair.right)).ToList();
        var renamed = new List<(Element, Element)>();
        foreach (var left in removed.ToList())
        {
            // The likeliest first; what is equally likely is none: better a removal and an addition than a wrong rename.
            var candidates = added.Where(right => right.Kind == left.Kind).Select(right => (Element: right, Likeness: Likeness(left, right, old, young)))
                .Where(candidate => candidate.Likeness >= 0.6).OrderByDescending(candidate => candidate.Likeness).ToList();
            if (candidates.Count > 0 && (candidates.Count == 1 || candidates[0].Likeness > candidates[1].Likeness))
            {
                renamed.Add((left, candidates[0].Element));
                removed.Remove(left);
                added.Remove(candidates[0].Element);
            }
        }

        return new(same, renamed, removed, added);
    }

    private static double Likeness(Element old, Element young, IReadOnlyList<Element> all, IReadOnlyList<Element> allNow) => old.Kind switch
    {
        ElementKind.Operation => old.Fact("request line") == young.Fact("request line") ? 1 : SameDescription(old, young) && old.Fact("result") == young.Fact("result") ? 0.7 : 0,
        ElementKind.Object or ElementKind.Enum => Math.Max(
            Share(old.Children.Select(c => c.Key), young.Children.Select(c => c.Key)),
            Share(old.Children.Select(Content), young.Children.Select(Content))),
        ElementKind.Property when old.Name == young.Name => 1,
        ElementKind.Property when old.Fact("type") != young.Fact("type") => SameDescription(old, young) ? 0.6 : 0,
        _ when SameDescription(old, young) => Place(old, all) == Place(young, allNow) ? 1 : 0.8,
        // The place alone says it only where nothing else has gone or come.
        _ => Place(old, all) == Place(young, allNow) && all.Count == allNow.Count && Share(all.Select(e => e.Key), allNow.Select(e => e.Key)) >= 1 - (1.0 / all.Count) ? 0.6 : 0,
    };

    private static string Content(Element child) => $"{child.Fact("type")} {child.Description}";

    private static bool SameDescription(Element old, Element young) => old.Description.Length > 0 && old.Description == young.Description;

    private static int Place(Element element, IReadOnlyList<Element> all) => all.ToList().IndexOf(element);

    private static double Share(IEnumerable<string> old, IEnumerable<string> young)
    {
        var (left, right) = (old.ToHashSet(StringComparer.Ordinal), young.ToHashSet(StringComparer.Ordinal));
        return left.Count + right.Count == 0 ? 0 : 2.0 * left.Intersect(right).Count() / (left.Count + right.Count);
    }
}
