public static class SearchClientExtensions
{
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> GetCombinedPageAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> GetCombinedPageWithResponseAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCo" +
        "mbinedPageAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> GetLegacyTextPageAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCo" +
        "mbinedPageAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> GetLegacyTextPageWithResponseAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> GetPageAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> GetPageWithResponseAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryAllAsync(this TwelveLabs.ISearchClient client, TwelveLabs.SearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryAsync(this TwelveLabs.ISearchClient client, TwelveLabs.SearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryCombinedAllAsync(this TwelveLabs.ISearchClient client, TwelveLabs.CombinedSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryCombinedAsync(this TwelveLabs.ISearchClient client, TwelveLabs.CombinedSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryCombinedWithResponseAsync(this TwelveLabs.ISearchClient client, TwelveLabs.CombinedSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCo" +
        "mbinedAsync.", DiagnosticId="TL0001")]
    public static TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryLegacyTextAllAsync(this TwelveLabs.ISearchClient client, TwelveLabs.TextSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCo" +
        "mbinedAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryLegacyTextAsync(this TwelveLabs.ISearchClient client, TwelveLabs.TextSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCo" +
        "mbinedAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryLegacyTextWithResponseAsync(this TwelveLabs.ISearchClient client, TwelveLabs.TextSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryWithResponseAsync(this TwelveLabs.ISearchClient client, TwelveLabs.SearchRequest request, System.Threading.CancellationToken cancellationToken) { }
}
