/// <summary>Embeddings of whole videos, computed in the background.</summary>
[ApiClient]
public partial class EmbedTasksClient
{
    private static readonly ApiOperation CreateOperation = new(
        "EmbedTasks_Create", "POST", "/embed/tasks", safeToRepeat: false, rateLimitGroup: "embed");

    /// <summary>Start a task that computes the embeddings of a video.</summary>
    /// <remarks>
    /// <para>Uploads a video, or names its URL, and starts a task that computes one embedding per clip and, optionally, one of the whole video. Poll <c>EmbedTasks_GetStatus</c> until the task is ready, then fetch the vectors with <c>EmbedTasks_Get</c> within seven days; after that the service drops them. Needs no index and adds the video to none. Counts against the daily embedding limit. A second call starts a second task.</para>
    /// <para>API operation: <c>POST /embed/tasks</c>. Limit: 100 requests a day on the Free plan, 1000 on the Developer plan, counted together for the group <c>embed</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_not_provided</c>, <c>parameter_unknown</c>, <c>video_resolution_too_low</c>, <c>video_resolution_too_high</c>, <c>video_resolution_invalid_aspect_ratio</c>, <c>video_duration_too_short</c>, <c>video_duration_too_long</c>, <c>video_file_broken</c>, <c>video_filesize_too_large</c>, <c>usage_limit_exceeded</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The id of the new task.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<CreateEmbedTaskResponse> CreateAsync(CreateEmbedTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(CreateWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    [ApiBatch("CreateMany", 4)]
    public virtual Task<ApiResponse<CreateEmbedTaskResponse>> CreateWithResponseAsync(CreateEmbedTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(CreateOperation, options);
        call.Form(request, nameof(request));
        return _transport.SendAsync(call, CreateEmbedTaskResponse.Read, cancellationToken);
    }

    private static readonly ApiOperation ListOperation = new(
        "EmbedTasks_List", "GET", "/embed/tasks", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>List video embedding tasks.</summary>
    /// <remarks>
    /// <para>Returns one page of the account's embedding tasks, newest first, without their embeddings. Unless a time is given, only tasks of the last seven days are listed; older ones are deleted. Costs nothing.</para>
    /// <para>API operation: <c>GET /embed/tasks</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>parameter_unknown</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="request">The request; null for the default values of the service.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>One page of the tasks.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<EmbedTaskPage> ListAsync(ListEmbedTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(ListWithResponseAsync(request, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="ListAsync"/>
    [ApiNumberedPages("data", "page", "page_info.total_page")]
    public virtual Task<ApiResponse<EmbedTaskPage>> ListWithResponseAsync(ListEmbedTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(ListOperation, options);
        call.Query(request, nameof(request));
        return _transport.SendAsync(call, EmbedTaskPage.Read, cancellationToken);
    }

    private static readonly ApiOperation GetOperation = new(
        "EmbedTasks_Get", "GET", "/embed/tasks/{task-id}", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get a video embedding task with its vectors.</summary>
    /// <remarks>
    /// <para>Returns an embedding task and, once it is ready, its embeddings. The response of a long video is large, about 15 MB of JSON for two hours cut into clips of six seconds; poll <c>EmbedTasks_GetStatus</c> instead of this. Tasks and vectors are kept for seven days. Costs nothing.</para>
    /// <para>API operation: <c>GET /embed/tasks/{task-id}</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="taskId">The id of the task, as its creation returned it.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The task, with its vectors when it is ready.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<EmbedTask> GetAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetWithResponseAsync(taskId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetAsync"/>
    public virtual Task<ApiResponse<EmbedTask>> GetWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetOperation, options);
        call.Path("task-id", taskId, nameof(taskId));
        return _transport.SendAsync(call, EmbedTask.Read, cancellationToken);
    }

    private static readonly ApiOperation GetStatusOperation = new(
        "EmbedTasks_GetStatus", "GET", "/embed/tasks/{task-id}/status", safeToRepeat: true, rateLimitGroup: null);

    /// <summary>Get the state of a video embedding task.</summary>
    /// <remarks>
    /// <para>Returns the status of an embedding task without its embeddings, for polling, for example every five seconds. When the state is ready, fetch the vectors with <c>EmbedTasks_Get</c>. Costs nothing.</para>
    /// <para>API operation: <c>GET /embed/tasks/{task-id}/status</c>.</para>
    /// <para>Error codes: <c>parameter_invalid</c>, <c>resource_not_exist</c>; see <see cref="ErrorCodes"/>.</para>
    /// </remarks>
    /// <param name="taskId">The id of the task, as its creation returned it.</param>
    /// <param name="options">The settings for this call, or null.</param>
    /// <param name="cancellationToken">Cancels the call with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The state of the task.</returns>
    /// <exception cref="ArgumentException">An argument is missing or out of range; no request was sent.</exception>
    /// <exception cref="ApiException">The service rejected the request or failed; see the derived exception types.</exception>
    /// <exception cref="TwelveLabsException">The call failed; see the derived exception types.</exception>
    public virtual Task<EmbedTaskProgress> GetStatusAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        ApiResponse.ValueOf(GetStatusWithResponseAsync(taskId, options, cancellationToken));

    /// <returns>The value with the response's status code, headers, API version and rate limit.</returns>
    /// <inheritdoc cref="GetStatusAsync"/>
    [ApiWait(State = "status", Succeeded = new[] { "ready" }, Failed = new[] { "failed" }, Result = "Get", Completed = "CompletedEmbedTask", Present = new[] { "video_embedding" }, Starts = "Create", Id = "_id", Concurrency = 4)]
    public virtual Task<ApiResponse<EmbedTaskProgress>> GetStatusWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall(GetStatusOperation, options);
        call.Path("task-id", taskId, nameof(taskId));
        return _transport.SendAsync(call, EmbedTaskProgress.Read, cancellationToken);
    }
}
