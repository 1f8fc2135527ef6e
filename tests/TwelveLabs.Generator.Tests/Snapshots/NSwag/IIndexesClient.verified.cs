/// <summary>What <see cref="IndexesClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IIndexesClient
{
    /// <inheritdoc cref="IndexesClient.CreateAsync"/>
    Task<CreateIndexResponse> CreateAsync(CreateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.CreateWithResponseAsync"/>
    Task<ApiResponse<CreateIndexResponse>> CreateWithResponseAsync(CreateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.ListAsync"/>
    Task<IndexPage> ListAsync(ListIndexesRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.ListWithResponseAsync"/>
    Task<ApiResponse<IndexPage>> ListWithResponseAsync(ListIndexesRequest? request = null, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.GetAsync"/>
    Task<VideoIndex> GetAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.GetWithResponseAsync"/>
    Task<ApiResponse<VideoIndex>> GetWithResponseAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.UpdateAsync"/>
    Task UpdateAsync(string indexId, UpdateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.UpdateWithResponseAsync"/>
    Task<ApiResponse> UpdateWithResponseAsync(string indexId, UpdateIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.DeleteAsync"/>
    Task DeleteAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="IndexesClient.DeleteWithResponseAsync"/>
    Task<ApiResponse> DeleteWithResponseAsync(string indexId, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
