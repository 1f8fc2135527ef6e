/// <summary>Containers of videos. An index defines the engines that analyze its videos, and their options.</summary>
[ApiClient]
public partial class IndexesClient
{
    private static readonly ApiOperation CreateOperation = new(
        "Indexes_Create", "POST", "/indexes", safeToRepeat: false, rateLimitGroup: null);

    /// <summary>Create an index.</summary>
    /// <remarks>
    /// <para>Creates an empty index. Its engines, their options and its add-ons cannot be changed afterwards; only its name can. The name must be free in your account, else the call is refused with <c>index_name_already_exists</c>. On the free plan an index expires after 90 days and is then gone with its videos.</para>
    /// <para>API operation: <c>POST /indexes</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>index_name_already_exists</c>, <c>index_engine_not_supported</c>, <c>api_allowed_for_paid_plan</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The created index. The status code is usually 201.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<CreateIndexResponse> CreateAsync(CreateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CreateWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    public virtual Task<ApiResponse<CreateIndexResponse>> CreateWithResponseAsync(CreateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CreateOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, CreateIndexResponse.Read, cancellationToken);
    }

    private static readonly ApiOperation ListOperation = new(
        "Indexes_List", "GET", "/indexes", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>List the indexes.</summary>
    /// <remarks>
    /// <para>One page of the indexes of your account, newest first by default. An item must match all filters.</para>
    /// <para>API operation: <c>GET /indexes</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_unknown</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A page of indexes.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<IndexPage> ListAsync(ListIndexesRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ListWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ListAsync"/>
    [ApiNumberedPages("data", "page", "page_info.total_page")]
    public virtual Task<ApiResponse<IndexPage>> ListWithResponseAsync(ListIndexesRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ListOperation, options);
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, IndexPage.Read, cancellationToken);
    }

    private static readonly ApiOperation GetOperation = new(
        "Indexes_Get", "GET", "/indexes/{index-id}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get an index.</summary>
    /// <remarks>
    /// <para>One index, with its engines, the number of its videos and their length together.</para>
    /// <para>API operation: <c>GET /indexes/{index-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The index.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<VideoIndex> GetAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetWithResponseAsync(indexId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetAsync"/>
    public virtual Task<ApiResponse<VideoIndex>> GetWithResponseAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        return _transport.SendAsync(call, VideoIndex.Read, cancellationToken);
    }

    private static readonly ApiOperation UpdateOperation = new(
        "Indexes_Update", "PUT", "/indexes/{index-id}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Rename an index.</summary>
    /// <remarks>
    /// <para>Renames the index; nothing else of an index can be changed. The new name must be free in your account.</para>
    /// <para>API operation: <c>PUT /indexes/{index-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>resource_not_exist</c>, <c>index_name_already_exists</c>, <c>index_option_cannot_be_changed</c>, <c>index_engine_cannot_be_changed</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that completes when the service has done it.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task UpdateAsync(string indexId, UpdateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        UpdateWithResponseAsync(indexId, request, options, cancellationToken);

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="UpdateAsync"/>
    public virtual Task<ApiResponse> UpdateWithResponseAsync(string indexId, UpdateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(UpdateOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, cancellationToken);
    }

    private static readonly ApiOperation DeleteOperation = new(
        "Indexes_Delete", "DELETE", "/indexes/{index-id}", safeToRepeat: true, rateLimitGroup: null, doneOnRetry: 404);

    /// <summary>Delete an index with its videos.</summary>
    /// <remarks>
    /// <para>Deletes the index and every video in it. This cannot be undone.</para>
    /// <para>API operation: <c>DELETE /indexes/{index-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// <para>If an attempt fails after the service may have processed it, and the response to the retry is 404, the call succeeds; its response has that status code.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that completes when the service has done it.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task DeleteAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DeleteWithResponseAsync(indexId, options, cancellationToken);

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="DeleteAsync"/>
    public virtual Task<ApiResponse> DeleteWithResponseAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(DeleteOperation, options);
        call.Path("index-id", indexId, nameof(indexId));
        return _transport.SendAsync(call, cancellationToken);
    }
}
