/// <summary>What <see cref="EmbedTasksClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IEmbedTasksClient
{
    /// <inheritdoc cref="EmbedTasksClient.CreateAsync"/>
    Task<CreateEmbedTaskResponse> CreateAsync(CreateEmbedTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedTasksClient.CreateWithResponseAsync"/>
    Task<ApiResponse<CreateEmbedTaskResponse>> CreateWithResponseAsync(CreateEmbedTaskRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedTasksClient.ListAsync"/>
    Task<EmbedTaskPage> ListAsync(ListEmbedTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedTasksClient.ListWithResponseAsync"/>
    Task<ApiResponse<EmbedTaskPage>> ListWithResponseAsync(ListEmbedTasksRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedTasksClient.GetAsync"/>
    Task<EmbedTask> GetAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedTasksClient.GetWithResponseAsync"/>
    Task<ApiResponse<EmbedTask>> GetWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedTasksClient.GetStatusAsync"/>
    Task<EmbedTaskProgress> GetStatusAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedTasksClient.GetStatusWithResponseAsync"/>
    Task<ApiResponse<EmbedTaskProgress>> GetStatusWithResponseAsync(string taskId, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
