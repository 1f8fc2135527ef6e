using TwelveLabs.Emulator.Hosting;

namespace TwelveLabs.Emulator.Searching;

/// <summary>Evaluates combined queries: <c>$and</c>, <c>$or</c>, <c>$not</c>, <c>$then</c>.</summary>
internal sealed class CombinedSearch(SearchEngine engine, Action<IReadOnlyList<string>> checkOptions)
{
    public List<SearchResult> Find(SearchPlan plan, JsonObject query)
    {
        var proximity = query.Number("proximity") ?? 0;
        if (query["$and"] is JsonArray all)
        {
            return Parts(plan, all, "$and").Aggregate((left, right) => Both(left, right, proximity));
        }

        if (query["$or"] is JsonArray any)
        {
            return Parts(plan, any, "$or").Aggregate(Either);
        }

        if (query["$then"] is JsonArray steps)
        {
            return Parts(plan, steps, "$then").Aggregate((left, right) => Then(left, right, proximity));
        }

        if (query["$not"] is JsonObject not)
        {
            return Without(Find(plan, not["origin"]!.AsObject()), Find(plan, not["sub"]!.AsObject()), proximity);
        }

        return Leaf(plan, query);
    }

    private List<SearchResult> Leaf(SearchPlan plan, JsonObject leaf)
    {
        var options = leaf["search_options"] is JsonArray ? leaf.Texts("search_options") : plan.Options;
        checkOptions(options);
        var exact = leaf.Text("conversation_option") is { } conversation ? conversation == "exact_match" : plan.Exact;
        return engine.Find(plan with { Options = options, Exact = exact }, leaf.Text("text")!);
    }

    private List<List<SearchResult>> Parts(SearchPlan plan, JsonArray parts, string name) =>
        parts.Count > 0 ? [.. parts.Select(part => Find(plan, part!.AsObject()))] : throw Errors.ParameterInvalid($"query.{name}", "it needs at least one part.");

    private static List<SearchResult> Both(List<SearchResult> left, List<SearchResult> right, double proximity) => Best(
        from one in left
        from other in right
        where one.Overlaps(other, proximity)
        let overlapping = one.Overlaps(other)
        select overlapping ? one.MergedWith(other, Math.Max(one.Start, other.Start), Math.Min(one.End, other.End)) : one.Hull(other));

    private static List<SearchResult> Either(List<SearchResult> left, List<SearchResult> right) => Best(left.Concat(right));

    private static List<SearchResult> Without(List<SearchResult> origin, List<SearchResult> sub, double proximity) =>
        [.. origin.Where(result => !sub.Exists(other => other.Overlaps(result, proximity)))];

    // Only the first clip that follows counts; otherwise every clip would pair with the rest of its video.
    private static List<SearchResult> Then(List<SearchResult> first, List<SearchResult> second, double proximity) => Best(
        from result in first
        let next = second.Where(other => other.VideoId == result.VideoId && other.Start >= result.End - 0.001 && (proximity <= 0 || other.Start - result.End <= 2 * proximity)).MinBy(other => other.Start)
        where next is not null
        select result.Hull(next));

    private static List<SearchResult> Best(IEnumerable<SearchResult> results) =>
        [.. results.GroupBy(result => (result.VideoId, result.Start, result.End)).Select(group => group.Aggregate((merged, result) => merged.Hull(result)))];
}
