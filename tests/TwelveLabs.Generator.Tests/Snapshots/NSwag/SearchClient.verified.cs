/// <summary>Finding moments in the videos of an index, by words, by a picture, or by a combination of queries.</summary>
[ApiClient]
public partial class SearchClient
{
    private static readonly ApiOperation QueryOperation = new(
        "Search_Query", "POST", "/search-v2", safeToRepeat: true, rateLimitGroup: "search");

    /// <summary>Search an index by text or image.</summary>
    /// <remarks>
    /// <para>Finds the moments of an index that match a text or an image and answers the first page of them. Counts as one call against the daily search limit (shared with <c>Search_LegacyText</c>); further pages, fetched with <c>Search_QueryPage</c>, are free. Give either a text query or an image query, never both. An image query is always semantic and finds neither spoken nor written words. The search options must be a subset of the options that the index was created with.</para>
    /// <para>API operation: <c>POST /search-v2</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>search</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>search_filter_invalid</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">What to send.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<SearchPage> QueryAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(QueryWithResponseAsync(request, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="QueryAsync"/>
    [ApiTokenPages("data", "page_info.next_page_token", "QueryPage")]
    public virtual Task<ApiResponse<SearchPage>> QueryWithResponseAsync(SearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(QueryOperation, options);
        call.Form(request, nameof(request));
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation QueryPageOperation = new(
        "Search_QueryPage", "GET", "/search-v2/{page-token}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a further page of a search.</summary>
    /// <remarks>
    /// <para>Answers the page of an earlier <c>Search_Query</c> that a page token stands for. The page has the shape and the grouping of the first one. Costs nothing. Tokens live for about a day and die early when videos are added to the index or removed from it; the service then answers 400 with <c>search_page_token_expired</c>, and the search must be made anew.</para>
    /// <para>API operation: <c>GET /search-v2/{page-token}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>search_page_token_expired</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="pageToken">The token of the page, from <see cref="SearchPage.PageInfo"/> of the page before. Tokens are opaque, expire after about a day and die when videos come or go.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<SearchPage> QueryPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(QueryPageWithResponseAsync(pageToken, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="QueryPageAsync"/>
    public virtual Task<ApiResponse<SearchPage>> QueryPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(QueryPageOperation, options);
        call.Path("page-token", pageToken, nameof(pageToken), sensitive: true);
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation CombinedOperation = new(
        "Search_Combined", "POST", "/search/combined", safeToRepeat: true, rateLimitGroup: "search");

    /// <summary>Search an index with a combined query.</summary>
    /// <remarks>
    /// <para>Finds the moments of an index that match several text queries joined by and, or, not and then, nested at will, and answers the first page of them. Counts as one call against the daily search limit (that this limit covers combined searches too is likely, but not documented); further pages, fetched with <c>Search_CombinedPage</c>, are free. Results cannot be grouped by video. Older pages of the service's reference speak of one call a second per API key as well.</para>
    /// <para>API operation: <c>POST /search/combined</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>search</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>search_filter_invalid</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">What to send.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the matching clips.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<SearchPage> CombinedAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CombinedWithResponseAsync(request, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CombinedAsync"/>
    [ApiTokenPages("data", "page_info.next_page_token", "CombinedPage")]
    public virtual Task<ApiResponse<SearchPage>> CombinedWithResponseAsync(CombinedSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CombinedOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation CombinedPageOperation = new(
        "Search_CombinedPage", "GET", "/search/combined/{page-token}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a further page of a combined search.</summary>
    /// <remarks>
    /// <para>Answers the page of an earlier <c>Search_Combined</c> that a page token stands for. Costs nothing. Tokens live for about a day and die early when videos are added to the index or removed from it; the service then answers 400 with <c>search_page_token_expired</c>, and the search must be made anew.</para>
    /// <para>API operation: <c>GET /search/combined/{page-token}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>search_page_token_expired</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="pageToken">The token of the page, from <see cref="SearchPage.PageInfo"/> of the page before. Tokens are opaque, expire after about a day and die when videos come or go.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the matching clips.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
    public virtual Task<SearchPage> CombinedPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CombinedPageWithResponseAsync(pageToken, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CombinedPageAsync"/>
    public virtual Task<ApiResponse<SearchPage>> CombinedPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CombinedPageOperation, options);
        call.Path("page-token", pageToken, nameof(pageToken), sensitive: true);
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation LegacyTextOperation = new(
        "Search_LegacyText", "POST", "/search", safeToRepeat: true, rateLimitGroup: "search");

    /// <summary>Search an index by text, the old way.</summary>
    /// <remarks>
    /// <para>Finds the moments of an index that match a text or a combined query and answers the first page of them. Deprecated by the service; use <c>Search_Query</c> for text and <c>Search_Combined</c> for combined queries. Counts as one call against the daily search limit (shared with <c>Search_Query</c>); further pages, fetched with <c>Search_LegacyTextPage</c>, are free.</para>
    /// <para>API operation: <c>POST /search</c>. Limit: 50 requests a day on the Free plan, 3000 on the Developer plan, counted together for the group <c>search</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>search_filter_invalid</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">What to send.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.")]
#endif

    public virtual Task<SearchPage> LegacyTextAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(LegacyTextWithResponseAsync(request, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="LegacyTextAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryAsync or Search.CombinedAsync.")]
#endif

    [ApiTokenPages("data", "page_info.next_page_token", "LegacyTextPage")]
    public virtual Task<ApiResponse<SearchPage>> LegacyTextWithResponseAsync(TextSearchRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(LegacyTextOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }

    private static readonly ApiOperation LegacyTextPageOperation = new(
        "Search_LegacyTextPage", "GET", "/search/{page-token}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a further page of an old-style search.</summary>
    /// <remarks>
    /// <para>Answers the page of an earlier <c>Search_LegacyText</c> that a page token stands for. Deprecated by the service together with <c>Search_LegacyText</c>. Costs nothing. Tokens live for about a day and die early when videos are added to the index or removed from it; the service then answers 400 with <c>search_page_token_expired</c>.</para>
    /// <para>API operation: <c>GET /search/{page-token}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>search_page_token_expired</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="pageToken">The token of the page, from <see cref="SearchPage.PageInfo"/> of the page before. Tokens are opaque, expire after about a day and die when videos come or go.</param>
    /// <param name="options">Settings for this call alone, or null.</param>
    /// <param name="cancellationToken">Ends the call early with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the matches.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of its range; nothing was sent.</exception>
    /// <exception cref="ApiException">The service refused the request or failed; its subclasses say how.</exception>
    /// <exception cref="TwelveLabsException">No usable response came; its subclasses say why.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.")]
#endif

    public virtual Task<SearchPage> LegacyTextPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(LegacyTextPageWithResponseAsync(pageToken, options, cancellationToken));

    /// <returns>The same with the response's status, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="LegacyTextPageAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Search.QueryPageAsync or Search.CombinedPageAsync.")]
#endif
    public virtual Task<ApiResponse<SearchPage>> LegacyTextPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(LegacyTextPageOperation, options);
        call.Path("page-token", pageToken, nameof(pageToken), sensitive: true);
        return _transport.SendAsync(call, SearchPage.Read, cancellationToken);
    }
}
