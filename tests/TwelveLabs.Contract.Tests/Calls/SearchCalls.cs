using static TwelveLabs.Contract.Calls.CallTable;

namespace TwelveLabs.Contract.Calls;

internal static class SearchCalls
{
    public static Dictionary<string, Func<Invocation, Task<object?>>> All { get; } = new()
    {
        ["search.query"] = c => c.Named(0) is var a && a.Object<JToken>("query") is null ? Query(c, a) : Text(c, a),
#pragma warning disable CS0618, TL0001 // The vendor's SDK asks for its pages at the deprecated path.
        ["search.byPageToken"] = c => Of(c.Client.Search.GetLegacyTextPageAsync(c.Text(0), c.Options(1), c.Cancel)),
#pragma warning restore CS0618, TL0001
    };

    private static Task<object?> Query(Invocation c, Named a)
    {
        var request = new SearchRequest
        {
            IndexId = a.Required("indexId"),
            QueryText = a.Text("queryText"),
            QueryMediaType = a.Value<QueryMediaType>("queryMediaType"),
            QueryMediaFile = a.File("queryMediaFile"),
            QueryMediaUrl = a.Text("queryMediaUrl"),
            SearchOptions = a.List<EngineOption>("options") ?? [],
            GroupBy = a.Value<SearchGrouping>("groupBy"),
            Threshold = a.Value<ScoreThreshold>("threshold"),
            Operator = a.Value<SearchOperator>("operator"),
            ConversationOption = a.Value<ConversationOption>("conversationOption"),
            Filter = a.Object<SearchFilter>("filter"),
            PageSize = a.Value<int>("pageLimit"),
            SortOption = a.Value<SearchSortOption>("sortOption"),
            AdjustConfidenceLevel = a.Value<double>("adjustConfidenceLevel"),
        };
        return c.GoesOn
            ? c.Pages(c.Client.Search.QueryAllAsync(request, c.Options(1), c.Cancel))
            : Of(c.Client.Search.QueryAsync(request, c.Options(1), c.Cancel));
    }

#pragma warning disable CS0618, TL0001 // The vendor's SDK posts its old argument to the deprecated path.
    private static Task<object?> Text(Invocation c, Named a)
    {
        var request = new TextSearchRequest
        {
            IndexId = a.Required("indexId"),
            Query = a.Object<JToken>("query") is JObject combined ? WireName.OfAll(combined).ToObject<CombinedQuery>()! : new CombinedQuery { Text = a.Text("query") },
            SearchOptions = a.List<EngineOption>("options") ?? [],
            GroupBy = a.Value<SearchGrouping>("groupBy"),
            Threshold = a.Value<ScoreThreshold>("threshold"),
            Operator = a.Value<SearchOperator>("operator"),
            ConversationOption = a.Value<ConversationOption>("conversationOption"),
            Filter = a.Object<SearchFilter>("filter"),
            PageSize = a.Value<int>("pageLimit"),
            SortOption = a.Value<SearchSortOption>("sortOption"),
            AdjustConfidenceLevel = a.Value<double>("adjustConfidenceLevel"),
        };
        return c.GoesOn
            ? c.Pages(c.Client.Search.QueryLegacyTextAllAsync(request, c.Options(1), c.Cancel))
            : Of(c.Client.Search.QueryLegacyTextAsync(request, c.Options(1), c.Cancel));
    }
#pragma warning restore CS0618, TL0001
}
