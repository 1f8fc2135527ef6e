/// <summary>What <see cref="SearchClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface ISearchClient
{
    /// <inheritdoc cref="SearchClient.QueryAsync"/>
    Task<SearchPage> QueryAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> QueryWithResponseAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.GetPageAsync"/>
    Task<SearchPage> GetPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.GetPageWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> GetPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryCombinedAsync"/>
    Task<SearchPage> QueryCombinedAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryCombinedWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> QueryCombinedWithResponseAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.GetCombinedPageAsync"/>
    Task<SearchPage> GetCombinedPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.GetCombinedPageWithResponseAsync"/>
    Task<ApiResponse<SearchPage>> GetCombinedPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryLegacyTextAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.")]
#endif
    Task<SearchPage> QueryLegacyTextAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.QueryLegacyTextWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.")]
#endif
    Task<ApiResponse<SearchPage>> QueryLegacyTextWithResponseAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.GetLegacyTextPageAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.")]
#endif
    Task<SearchPage> GetLegacyTextPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.GetLegacyTextPageWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.")]
#endif
    Task<ApiResponse<SearchPage>> GetLegacyTextPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
