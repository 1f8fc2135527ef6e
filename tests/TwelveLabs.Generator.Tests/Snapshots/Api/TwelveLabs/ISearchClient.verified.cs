public interface ISearchClient
{
    System.Threading.Tasks.Task<TwelveLabs.SearchPage> GetCombinedPageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> GetCombinedPageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    [System.Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCo" +
        "mbinedPageAsync.", DiagnosticId="TL0001")]
    System.Threading.Tasks.Task<TwelveLabs.SearchPage> GetLegacyTextPageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    [System.Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCo" +
        "mbinedPageAsync.", DiagnosticId="TL0001")]
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> GetLegacyTextPageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.SearchPage> GetPageAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> GetPageWithResponseAsync(string pageToken, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryAllAsync(TwelveLabs.SearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryAsync(TwelveLabs.SearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryCombinedAllAsync(TwelveLabs.CombinedSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryCombinedAsync(TwelveLabs.CombinedSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryCombinedWithResponseAsync(TwelveLabs.CombinedSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCo" +
        "mbinedAsync.", DiagnosticId="TL0001")]
    TwelveLabs.AsyncPages<TwelveLabs.SearchHit, TwelveLabs.SearchPage> QueryLegacyTextAllAsync(TwelveLabs.TextSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCo" +
        "mbinedAsync.", DiagnosticId="TL0001")]
    System.Threading.Tasks.Task<TwelveLabs.SearchPage> QueryLegacyTextAsync(TwelveLabs.TextSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    [System.Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCo" +
        "mbinedAsync.", DiagnosticId="TL0001")]
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryLegacyTextWithResponseAsync(TwelveLabs.TextSearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.SearchPage>> QueryWithResponseAsync(TwelveLabs.SearchRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
}
