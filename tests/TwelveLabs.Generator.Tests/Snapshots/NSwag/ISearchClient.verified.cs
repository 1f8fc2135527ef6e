/// <summary>What <see cref="SearchClient"/> does, for injection and for mocks.</summary>
/// <remarks>Mock it, but do not implement it in a product: later minor versions may add members.</remarks>
public partial interface ISearchClient
{
    /// <inheritdoc cref="SearchClient.QueryAsync"/>
    Task<SearchPage> QueryAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> QueryWithResponseAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryPageAsync"/>
    Task<SearchPage> QueryPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryPageWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> QueryPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.CombinedAsync"/>
    Task<SearchPage> CombinedAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.CombinedWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> CombinedWithResponseAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.CombinedPageAsync"/>
    Task<SearchPage> CombinedPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.CombinedPageWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> CombinedPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.LegacyTextAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.")]
#endif
    Task<SearchPage> LegacyTextAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.LegacyTextWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.")]
#endif
    Task<ApiResponse<SearchPage>> LegacyTextWithResponseAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.LegacyTextPageAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.")]
#endif
    Task<SearchPage> LegacyTextPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.LegacyTextPageWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.")]
#endif
    Task<ApiResponse<SearchPage>> LegacyTextPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
