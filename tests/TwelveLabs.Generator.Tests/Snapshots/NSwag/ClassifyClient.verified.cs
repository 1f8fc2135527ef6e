/// <summary>Sorting videos into classes of your own (Marengo engines). Deprecated by the vendor.</summary>
[ApiClient]
public partial class ClassifyClient
{
    private static readonly ApiOperation ClassifyVideosOperation = new(
        "Classify_ClassifyVideos", "POST", "/classify", safeToRepeat: true, rateLimitGroup: "classify");

    /// <summary>Classify some videos.</summary>
    /// <remarks>
    /// <para>Scores up to ten hours of chosen videos against classes that the request defines by prompts, and returns the first page of the videos that match. Deprecated by the service since 2025-02-28. Counts as one call against the daily classify limit; further pages, fetched with <c>Classify_GetPage</c>, are free. Older pages of the service's reference speak of one call a second per API key as well.</para>
    /// <para>API operation: <c>POST /classify</c>. Limit: 20 requests a day on the Free plan, 1200 on the Developer plan, counted together for the group <c>classify</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>content_classification_not_supported</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the classified videos.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    public virtual Task<ClassifyPage> ClassifyVideosAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ClassifyVideosWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ClassifyVideosAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    [ApiTokenPages("data", "page_info.next_page_token", "GetPage")]
    public virtual Task<ApiResponse<ClassifyPage>> ClassifyVideosWithResponseAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ClassifyVideosOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, ClassifyPage.Read, cancellationToken);
    }

    private static readonly ApiOperation ClassifyIndexOperation = new(
        "Classify_ClassifyIndex", "POST", "/classify/bulk", safeToRepeat: true, rateLimitGroup: "classify");

    /// <summary>Classify the videos of an index.</summary>
    /// <remarks>
    /// <para>Scores all videos of an index against classes that the request defines by prompts, and returns the first page of the videos that match. The videos may last ten hours together at most. Deprecated by the service since 2025-02-28. Counts as one call against the daily classify limit; further pages, fetched with <c>Classify_GetPage</c>, are free. Older pages of the service's reference speak of one call a second per API key as well.</para>
    /// <para>API operation: <c>POST /classify/bulk</c>. Limit: 20 requests a day on the Free plan, 1200 on the Developer plan, counted together for the group <c>classify</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>resource_not_exist</c>, <c>search_option_not_supported</c>, <c>search_option_combination_not_supported</c>, <c>content_classification_not_supported</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The first page of the classified videos.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    public virtual Task<ClassifyPage> ClassifyIndexAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ClassifyIndexWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ClassifyIndexAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    [ApiTokenPages("data", "page_info.next_page_token", "GetPage")]
    public virtual Task<ApiResponse<ClassifyPage>> ClassifyIndexWithResponseAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ClassifyIndexOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, ClassifyPage.Read, cancellationToken);
    }

    private static readonly ApiOperation GetPageOperation = new(
        "Classify_GetPage", "GET", "/classify/{page-token}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a further page of a classification.</summary>
    /// <remarks>
    /// <para>Returns the page of an earlier <c>Classify_ClassifyVideos</c> or <c>Classify_ClassifyIndex</c> for a page token. Deprecated by the service since 2025-02-28. Costs nothing. Tokens are valid for about a day and expire early when videos are added to the index or removed from it; the service then responds with 400 and <c>search_page_token_expired</c>.</para>
    /// <para>API operation: <c>GET /classify/{page-token}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>search_page_token_expired</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="pageToken">The token of the page, from <see cref="ClassifyPage.PageInfo"/> of the page before. Tokens are opaque, expire after about a day and die when videos come or go.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the classified videos.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    public virtual Task<ClassifyPage> GetPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetPageWithResponseAsync(pageToken, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetPageAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    public virtual Task<ApiResponse<ClassifyPage>> GetPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetPageOperation, options);
        call.Path("page-token", pageToken, nameof(pageToken), sensitive: true);
        return _transport.SendAsync(call, ClassifyPage.Read, cancellationToken);
    }
}
