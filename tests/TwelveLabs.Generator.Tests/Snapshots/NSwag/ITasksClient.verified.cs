/// <summary>What <see cref="TasksClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface ITasksClient
{
    /// <inheritdoc cref="TasksClient.CreateAsync"/>
    Task<CreateTaskResponse> CreateAsync(CreateTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.CreateWithResponseAsync"/>
    Task<ApiResponse<CreateTaskResponse>> CreateWithResponseAsync(CreateTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.ListAsync"/>
    Task<IndexingTaskPage> ListAsync(ListTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.ListWithResponseAsync"/>
    Task<ApiResponse<IndexingTaskPage>> ListWithResponseAsync(ListTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.CreateFromExternalProviderAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.")]
#endif
    Task<CreateTaskResponse> CreateFromExternalProviderAsync(CreateExternalTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.CreateFromExternalProviderWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Tasks.CreateAsync.")]
#endif
    Task<ApiResponse<CreateTaskResponse>> CreateFromExternalProviderWithResponseAsync(CreateExternalTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.GetAsync"/>
    Task<IndexingTask> GetAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.GetWithResponseAsync"/>
    Task<ApiResponse<IndexingTask>> GetWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.DeleteAsync"/>
    Task DeleteAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.DeleteWithResponseAsync"/>
    Task<ApiResponse> DeleteWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.GetStatusCountsAsync"/>
    Task<TaskStatusCounts> GetStatusCountsAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.GetStatusCountsWithResponseAsync"/>
    Task<ApiResponse<TaskStatusCounts>> GetStatusCountsWithResponseAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.TransferAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.")]
#endif
    Task TransferAsync(TransferVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="TasksClient.TransferWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation; use Imports.CreateAsync.")]
#endif
    Task<ApiResponse> TransferWithResponseAsync(TransferVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
