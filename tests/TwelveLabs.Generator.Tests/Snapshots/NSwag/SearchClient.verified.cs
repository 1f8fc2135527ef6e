/// <summary>Finding moments in the videos of an index, by words, by a picture, or by a combination of queries.</summary>
[ApiClient]
public partial class SearchClient
{
    private static readonly ApiOperation QueryOperation = new(
        "Search_Query", "POST", "/search-v2", safeToRepeat: true, rateLimitGroup: "search");

    /// <summary>Search an index by text or image.</summary>
    /// <remarks>
    /// <para>Finds the moments of an index that match a text or an image and returns the first page of them. Counts as one call against the daily search limit (shared with <c>Search_QueryLegacyText</c>); further pages, fetched with <c>Search_GetPage</c>, are free. Set either a text query or an image query, not both. An image query is always semantic and finds neither spoken nor written words. The search options must be a subset of the options that the index was created with.</para>
    /// <para>API operation: <c>POST /search-v2</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>search</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>search_filter_invalid</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<SearchPage> QueryAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(QueryWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="QueryAsync"/>
    [ApiTokenPages("data", "page_info.next_page_token", "GetPage")]
    public virtual Task<ApiResponse<SearchPage>> QueryWithResponseAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(QueryOperation, options);
        call.Form(request, nameof(request));
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation GetPageOperation = new(
        "Search_GetPage", "GET", "/search-v2/{page-token}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a further page of a search.</summary>
    /// <remarks>
    /// <para>Returns the page of an earlier <c>Search_Query</c> for a page token. The page has the shape and the grouping of the first one. Costs nothing. Tokens are valid for about a day and expire early when videos are added to the index or removed from it; the service then responds with 400 and <c>search_page_token_expired</c>, and a new search is required.</para>
    /// <para>API operation: <c>GET /search-v2/{page-token}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>search_page_token_expired</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="pageToken">The token of the page, from <see cref="SearchPage.PageInfo"/> of the page before. Tokens are opaque, expire after about a day and die when videos come or go.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<SearchPage> GetPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetPageWithResponseAsync(pageToken, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetPageAsync"/>
    public virtual Task<ApiResponse<SearchPage>> GetPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetPageOperation, options);
        call.Path("page-token", pageToken, nameof(pageToken), sensitive: true);
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation QueryCombinedOperation = new(
        "Search_QueryCombined", "POST", "/search/combined", safeToRepeat: true, rateLimitGroup: "search");

    /// <summary>Search an index with a combined query.</summary>
    /// <remarks>
    /// <para>Finds the moments of an index that match several text queries joined by and, or, not and then, with any nesting, and returns the first page of them. Counts as one call against the daily search limit (that this limit covers combined searches too is likely, but not documented); further pages, fetched with <c>Search_GetCombinedPage</c>, are free. Results cannot be grouped by video. Older pages of the service's reference speak of one call a second per API key as well.</para>
    /// <para>API operation: <c>POST /search/combined</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>search</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>search_filter_invalid</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the matching clips.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<SearchPage> QueryCombinedAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(QueryCombinedWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="QueryCombinedAsync"/>
    [ApiTokenPages("data", "page_info.next_page_token", "GetCombinedPage")]
    public virtual Task<ApiResponse<SearchPage>> QueryCombinedWithResponseAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(QueryCombinedOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation GetCombinedPageOperation = new(
        "Search_GetCombinedPage", "GET", "/search/combined/{page-token}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a further page of a combined search.</summary>
    /// <remarks>
    /// <para>Returns the page of an earlier <c>Search_QueryCombined</c> for a page token. Costs nothing. Tokens are valid for about a day and expire early when videos are added to the index or removed from it; the service then responds with 400 and <c>search_page_token_expired</c>, and a new search is required.</para>
    /// <para>API operation: <c>GET /search/combined/{page-token}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>search_page_token_expired</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="pageToken">The token of the page, from <see cref="SearchPage.PageInfo"/> of the page before. Tokens are opaque, expire after about a day and die when videos come or go.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the matching clips.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<SearchPage> GetCombinedPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetCombinedPageWithResponseAsync(pageToken, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetCombinedPageAsync"/>
    public virtual Task<ApiResponse<SearchPage>> GetCombinedPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetCombinedPageOperation, options);
        call.Path("page-token", pageToken, nameof(pageToken), sensitive: true);
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation QueryLegacyTextOperation = new(
        "Search_QueryLegacyText", "POST", "/search", safeToRepeat: true, rateLimitGroup: "search");

    /// <summary>Search an index by text, the old way.</summary>
    /// <remarks>
    /// <para>Finds the moments of an index that match a text or a combined query and returns the first page of them. Deprecated by the service; use <c>Search_Query</c> for text and <c>Search_QueryCombined</c> for combined queries. Counts as one call against the daily search limit (shared with <c>Search_Query</c>); further pages, fetched with <c>Search_GetLegacyTextPage</c>, are free.</para>
    /// <para>API operation: <c>POST /search</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>search</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>search_filter_invalid</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.")]
#endif
    public virtual Task<SearchPage> QueryLegacyTextAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(QueryLegacyTextWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="QueryLegacyTextAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.QueryCombinedAsync.")]
#endif
    [ApiTokenPages("data", "page_info.next_page_token", "GetLegacyTextPage")]
    public virtual Task<ApiResponse<SearchPage>> QueryLegacyTextWithResponseAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(QueryLegacyTextOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation GetLegacyTextPageOperation = new(
        "Search_GetLegacyTextPage", "GET", "/search/{page-token}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a further page of an old-style search.</summary>
    /// <remarks>
    /// <para>Returns the page of an earlier <c>Search_QueryLegacyText</c> for a page token. Deprecated by the service together with <c>Search_QueryLegacyText</c>. Costs nothing. Tokens are valid for about a day and expire early when videos are added to the index or removed from it; the service then responds with 400 and <c>search_page_token_expired</c>.</para>
    /// <para>API operation: <c>GET /search/{page-token}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>search_page_token_expired</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="pageToken">The token of the page, from <see cref="SearchPage.PageInfo"/> of the page before. Tokens are opaque, expire after about a day and die when videos come or go.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.")]
#endif
    public virtual Task<SearchPage> GetLegacyTextPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetLegacyTextPageWithResponseAsync(pageToken, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetLegacyTextPageAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.GetPageAsync or Search.GetCombinedPageAsync.")]
#endif
    public virtual Task<ApiResponse<SearchPage>> GetLegacyTextPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetLegacyTextPageOperation, options);
        call.Path("page-token", pageToken, nameof(pageToken), sensitive: true);
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }
}
