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

    /// <inheritdoc cref="SearchClient.TextAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<SearchPage> TextAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.TextWithResponseAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ApiResponse<SearchPage>> TextWithResponseAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.TextPageAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<SearchPage> TextPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="SearchClient.TextPageWithResponseAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ApiResponse<SearchPage>> TextPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
