using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Searching;

/// <summary>Carries out queries that are made of queries: <c>$and</c>, <c>$or</c>, <c>$not</c>, <c>$then</c>.</summary>
internal sealed class CombinedSearch(SearchEngine engine, Action<IReadOnlyList<string>> checkOptions)
{
    public List<Hit> Find(SearchPlan plan, JsonObject query)
    {
        var proximity = query.Number("proximity") ?? 0;
        if (query["$and"] is JsonArray all) return Parts(plan, all, "$and").Aggregate((left, right) => Both(left, right, proximity));
        if (query["$or"] is JsonArray any) return Parts(plan, any, "$or").Aggregate(Either);
        if (query["$then"] is JsonArray steps) return Parts(plan, steps, "$then").Aggregate((left, right) => Then(left, right, proximity));
        if (query["$not"] is JsonObject not) return Without(Find(plan, not["origin"]!.AsObject()), Find(plan, not["sub"]!.AsObject()), proximity);
        return Leaf(plan, query);
    }

    private List<Hit> Leaf(SearchPlan plan, JsonObject leaf)
    {
        var options = leaf["search_options"] is JsonArray ? leaf.Texts("search_options") : plan.Options;
        checkOptions(options);
        var exact = leaf.Text("conversation_option") is { } conversation ? conversation == "exact_match" : plan.Exact;
        return engine.Find(plan with { Options = options, Exact = exact }, leaf.Text("text")!);
    }

    private List<List<Hit>> Parts(SearchPlan plan, JsonArray parts, string name) =>
        parts.Count > 0 ? [.. parts.Select(part => Find(plan, part!.AsObject()))] : throw Errors.ParameterInvalid($"query.{name}", "it needs at least one part.");

    private static List<Hit> Both(List<Hit> left, List<Hit> right, double proximity) => Best(
        from one in left
        from other in right
        where one.Overlaps(other, proximity)
        let overlapping = one.Overlaps(other)
        select overlapping ? one.MergedWith(other, Math.Max(one.Start, other.Start), Math.Min(one.End, other.End)) : one.Hull(other));

    private static List<Hit> Either(List<Hit> left, List<Hit> right) => Best(left.Concat(right));

    private static List<Hit> Without(List<Hit> origin, List<Hit> sub, double proximity) =>
        [.. origin.Where(hit => !sub.Exists(other => other.Overlaps(hit, proximity)))];

    // Of all that may follow a clip the first is meant: else every clip would pair with the rest of its video.
    private static List<Hit> Then(List<Hit> first, List<Hit> second, double proximity) => Best(
        from hit in first
        let next = second.Where(other => other.VideoId == hit.VideoId && other.Start >= hit.End - 0.001 && (proximity <= 0 || other.Start - hit.End <= 2 * proximity)).MinBy(other => other.Start)
        where next is not null
        select hit.Hull(next));

    private static List<Hit> Best(IEnumerable<Hit> hits) =>
        [.. hits.GroupBy(hit => (hit.VideoId, hit.Start, hit.End)).Select(group => group.Aggregate((merged, hit) => merged.Hull(hit)))];
}
