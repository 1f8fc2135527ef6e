public static class SearchClientExtensions
{
    public static TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> CombinedAllAsync(this TwelveLabs.ISearchClient client, TwelveLabs.CombinedSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> CombinedAsync(this TwelveLabs.ISearchClient client, TwelveLabs.CombinedSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> CombinedPageAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> CombinedPageWithResponseAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> CombinedWithResponseAsync(this TwelveLabs.ISearchClient client, TwelveLabs.CombinedSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.Combine" +
        "dAsync.", DiagnosticId="TL0001")]
    public static TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> LegacyTextAllAsync(this TwelveLabs.ISearchClient client, TwelveLabs.TextSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.Combine" +
        "dAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> LegacyTextAsync(this TwelveLabs.ISearchClient client, TwelveLabs.TextSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.Com" +
        "binedPageAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> LegacyTextPageAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.Com" +
        "binedPageAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> LegacyTextPageWithResponseAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.Combine" +
        "dAsync.", DiagnosticId="TL0001")]
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> LegacyTextWithResponseAsync(this TwelveLabs.ISearchClient client, TwelveLabs.TextSearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryAllAsync(this TwelveLabs.ISearchClient client, TwelveLabs.SearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryAsync(this TwelveLabs.ISearchClient client, TwelveLabs.SearchRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryPageAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryPageWithResponseAsync(this TwelveLabs.ISearchClient client, string pageToken, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryWithResponseAsync(this TwelveLabs.ISearchClient client, TwelveLabs.SearchRequest request, System.Threading.CancellationToken cancellationToken) { }
}
