/// <summary>Indexing tasks. Each uploads one video and carries it through to a searchable state.</summary>
[ApiClient]
public partial class TasksClient
{
    private static readonly ApiOperation CreateOperation = new(
        "Tasks_Create", "POST", "/tasks", safeToRepeat: false, rateLimitGroup: "tasks");

    /// <summary>Upload a video and index it.</summary>
    /// <remarks>
    /// <para>Uploads one video, as a file or by the URL of the raw file, and starts to index it. The response arrives when the upload is complete; the task runs in the background until the task is <c>ready</c> or <c>failed</c>. The video must have a picture of 360p to 4K, last 4 seconds to 2 hours for Marengo engines and about 5 seconds to 20 or 30 minutes for Pegasus engines (with both on the index, the tighter bounds hold), be at most 2 GB large, be free of missing frames and of a container and codec that FFmpeg reads; with the option <c>conversation</c> it must have sound. Every call creates a new task, so an upload that may have arrived is not retried. Counts against the daily limit of indexing tasks; when the allowance of the plan is used up, the call is rejected with <c>usage_limit_exceeded</c>.</para>
    /// <para>API operation: <c>POST /tasks</c>. Limit: 50 requests a day on the Free plan, 1000 on the Developer plan, counted together for the group <c>tasks</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>resource_not_exist</c>, <c>video_resolution_too_low</c>, <c>video_resolution_too_high</c>, <c>video_resolution_invalid_aspect_ratio</c>, <c>video_duration_too_short</c>, <c>video_duration_too_long</c>, <c>video_file_broken</c>, <c>video_filesize_too_large</c>, <c>usage_limit_exceeded</c>, <c>tags_not_allowed</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The created task. The status code is usually 201.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<CreateTaskResponse> CreateAsync(CreateTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CreateWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    [ApiBatch("CreateMany", 4)]
    public virtual Task<ApiResponse<CreateTaskResponse>> CreateWithResponseAsync(CreateTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CreateOperation, options);
        call.Form(request, nameof(request));
        return _transport.SendAsync(call, CreateTaskResponse.Read, cancellationToken);
    }

    private static readonly ApiOperation ListOperation = new(
        "Tasks_List", "GET", "/tasks", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>List the indexing tasks.</summary>
    /// <remarks>
    /// <para>One page of the indexing tasks of your account, of all indexes together, newest first by default. An item must match all filters.</para>
    /// <para>API operation: <c>GET /tasks</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_unknown</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A page of tasks.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<IndexingTaskPage> ListAsync(ListTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ListWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ListAsync"/>
    [ApiNumberedPages("data", "page", "page_info.total_page")]
    public virtual Task<ApiResponse<IndexingTaskPage>> ListWithResponseAsync(ListTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ListOperation, options);
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, IndexingTaskPage.Read, cancellationToken);
    }

    private static readonly ApiOperation CreateFromExternalProviderOperation = new(
        "Tasks_CreateFromExternalProvider", "POST", "/tasks/external-provider", safeToRepeat: false, rateLimitGroup: "tasks");

    /// <summary>Index a video from YouTube.</summary>
    /// <remarks>
    /// <para>Fetches one public video from YouTube and starts to index it. Its owner must allow it to be embedded in other pages. The limits of duration and size are those of an upload, and the call counts against the same daily limit. Deprecated: the service no longer describes it, so it may respond with 404 at any time. Use <c>Tasks_Create</c> with the file or with the address of the raw file.</para>
    /// <para>API operation: <c>POST /tasks/external-provider</c>. Limit: 50 requests a day on the Free plan, 1000 on the Developer plan, counted together for the group <c>tasks</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>resource_not_exist</c>, <c>video_resolution_too_low</c>, <c>video_resolution_too_high</c>, <c>video_resolution_invalid_aspect_ratio</c>, <c>video_duration_too_short</c>, <c>video_duration_too_long</c>, <c>video_file_broken</c>, <c>usage_limit_exceeded</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The created task. The status code may be 201.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.")]
#endif
    public virtual Task<CreateTaskResponse> CreateFromExternalProviderAsync(CreateExternalTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CreateFromExternalProviderWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CreateFromExternalProviderAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.")]
#endif
    public virtual Task<ApiResponse<CreateTaskResponse>> CreateFromExternalProviderWithResponseAsync(CreateExternalTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CreateFromExternalProviderOperation, options);
        call.Json(request, nameof(request));
        return _transport.SendAsync(call, CreateTaskResponse.Read, cancellationToken);
    }

    private static readonly ApiOperation GetOperation = new(
        "Tasks_Get", "GET", "/tasks/{task-id}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get an indexing task.</summary>
    /// <remarks>
    /// <para>The state of one indexing task. A task goes through <c>validating</c>, <c>pending</c>, <c>queued</c> and <c>indexing</c> to <c>ready</c>, or ends as <c>failed</c>. Asking every five seconds is customary. Once the task is ready it names the id of its video.</para>
    /// <para>API operation: <c>GET /tasks/{task-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="taskId">The id of the task, as its creation returned it.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The task.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<IndexingTask> GetAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetWithResponseAsync(taskId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetAsync"/>
    [ApiWait(State = "status", Succeeded = new[] { "ready" }, Failed = new[] { "failed" }, Remaining = "process.remain_seconds", EstimatedTime = "estimated_time", Completed = "CompletedIndexingTask", Present = new[] { "video_id" }, Starts = "Create", Id = "_id", Concurrency = 4)]
    public virtual Task<ApiResponse<IndexingTask>> GetWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetOperation, options);
        call.Path("task-id", taskId, nameof(taskId));
        return _transport.SendAsync(call, IndexingTask.Read, cancellationToken);
    }

    private static readonly ApiOperation DeleteOperation = new(
        "Tasks_Delete", "DELETE", "/tasks/{task-id}", safeToRepeat: true, rateLimitGroup: null, doneOnRetry: 404);

    /// <summary>Delete an indexing task.</summary>
    /// <remarks>
    /// <para>Deletes the record of a completed task. A running task cannot be deleted. The video of a task that is <c>ready</c> must be deleted before its task can be.</para>
    /// <para>API operation: <c>DELETE /tasks/{task-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>, <c>task_cannot_be_deleted</c>; see <see cref="ErrorCodes"/>.</para>
    /// <para>If an attempt fails after the service may have processed it, and the response to the retry is 404, the call succeeds; its response has that status code.</para>
    /// </remarks>
    /// <param name="taskId">The id of the task, as its creation returned it.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that completes when the service has done it.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task DeleteAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DeleteWithResponseAsync(taskId, options, cancellationToken);

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="DeleteAsync"/>
    public virtual Task<ApiResponse> DeleteWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(DeleteOperation, options);
        call.Path("task-id", taskId, nameof(taskId));
        return _transport.SendAsync(call, cancellationToken);
    }

    private static readonly ApiOperation GetStatusCountsOperation = new(
        "Tasks_GetStatusCounts", "GET", "/tasks/status", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Count the tasks of an index by state.</summary>
    /// <remarks>
    /// <para>How many tasks of an index are in each state. Much cheaper than going through the list.</para>
    /// <para>API operation: <c>GET /tasks/status</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="indexId">The id of the index whose tasks are counted.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<TaskStatusCounts> GetStatusCountsAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetStatusCountsWithResponseAsync(indexId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetStatusCountsAsync"/>
    public virtual Task<ApiResponse<TaskStatusCounts>> GetStatusCountsWithResponseAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetStatusCountsOperation, options);
        call.Query("index_id", indexId, nameof(indexId));
        return _transport.SendAsync(call, TaskStatusCounts.Read, cancellationToken);
    }

    private static readonly ApiOperation TransferOperation = new(
        "Tasks_Transfer", "POST", "/tasks/transfers", safeToRepeat: false, rateLimitGroup: null);

    /// <summary>Index videos that lie in AWS S3.</summary>
    /// <remarks>
    /// <para>Starts an indexing task for each entry of a list of S3 objects. The response names no task; find them in the list of tasks. Deprecated by the vendor; a cloud-to-cloud import does the same for a whole bucket. Whether each entry counts against the daily limit of indexing tasks is not documented.</para>
    /// <para>API operation: <c>POST /tasks/transfers</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A task that completes when the service has done it.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.")]
#endif
    public virtual Task TransferAsync(TransferVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        TransferWithResponseAsync(request, options, cancellationToken);

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="TransferAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.")]
#endif
    public virtual Task<ApiResponse> TransferWithResponseAsync(TransferVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(TransferOperation, options);
        call.Form(request, nameof(request));
        return _transport.SendAsync(call, cancellationToken);
    }
}
