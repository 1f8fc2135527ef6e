/// <summary>Cloud-to-cloud import of whole AWS S3 buckets that were connected in the dashboard.</summary>
[ApiClient]
public partial class ImportsClient
{
    private static readonly ApiOperation CreateOperation = new(
        "Imports_Create", "POST", "/tasks/transfers/import/{integration-id}", safeToRepeat: false, rateLimitGroup: null);

    /// <summary>Import the videos of a connected bucket.</summary>
    /// <remarks>
    /// <para>Starts to index all videos of an AWS S3 bucket that was connected in the dashboard. The response names the accepted videos and the rejected files; the import runs in the background. One import runs at a time. Files that are already in the index are skipped by default. How imported files count against the daily limit of indexing tasks is not documented.</para>
    /// <para>API operation: <c>POST /tasks/transfers/import/{integration-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>resource_not_exist</c>, <c>usage_limit_exceeded</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="integrationId">The id of the connected bucket, as the dashboard shows it.</param>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The started import. The status code may be 201.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<ImportResult> CreateAsync(string integrationId, CreateImportRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CreateWithResponseAsync(integrationId, request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    public virtual Task<ApiResponse<ImportResult>> CreateWithResponseAsync(string integrationId, CreateImportRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CreateOperation, options);
        call.Path("integration-id", integrationId, nameof(integrationId));
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, ImportResult.Read, cancellationToken);
    }

    private static readonly ApiOperation GetStatusOperation = new(
        "Imports_GetStatus", "GET", "/tasks/transfers/import/{integration-id}/status", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get the state of the files of an import.</summary>
    /// <remarks>
    /// <para>Every file of the bucket, grouped by its status in the index. The import is complete when no file is validating, pending, queued or indexing any more; the response then lists the ready and the failed files. Files that no import has processed are listed too.</para>
    /// <para>API operation: <c>GET /tasks/transfers/import/{integration-id}/status</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="integrationId">The id of the connected bucket, as the dashboard shows it.</param>
    /// <param name="indexId">The id of the index that the bucket is imported into.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The files, by state.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<ImportStatus> GetStatusAsync(string integrationId, string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetStatusWithResponseAsync(integrationId, indexId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetStatusAsync"/>
    [ApiWait(Empty = new[] { "validating", "pending", "queued", "indexing" }, Starts = "Create")]
    public virtual Task<ApiResponse<ImportStatus>> GetStatusWithResponseAsync(string integrationId, string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetStatusOperation, options);
        call.Path("integration-id", integrationId, nameof(integrationId));
        call.Query("index_id", indexId, nameof(indexId));
        return _transport.SendAsync(call, ImportStatus.Read, cancellationToken);
    }

    private static readonly ApiOperation ListLogsOperation = new(
        "Imports_ListLogs", "GET", "/tasks/transfers/import/{integration-id}/logs", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>List the imports of a bucket so far.</summary>
    /// <remarks>
    /// <para>The history of the imports from one bucket, each with its index, its times and the number of files by status. The history is not paginated.</para>
    /// <para>API operation: <c>GET /tasks/transfers/import/{integration-id}/logs</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="integrationId">The id of the connected bucket, as the dashboard shows it.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The imports.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<ImportLogList> ListLogsAsync(string integrationId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ListLogsWithResponseAsync(integrationId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ListLogsAsync"/>
    public virtual Task<ApiResponse<ImportLogList>> ListLogsWithResponseAsync(string integrationId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ListLogsOperation, options);
        call.Path("integration-id", integrationId, nameof(integrationId));
        return _transport.SendAsync(call, ImportLogList.Read, cancellationToken);
    }
}
