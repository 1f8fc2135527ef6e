/// <summary>What <see cref="ClassifyClient"/> does, for injection and for mocks.</summary>
/// <remarks>Mock it, but do not implement it in a product: later minor versions may add members.</remarks>
public partial interface IClassifyClient
{
    /// <inheritdoc cref="ClassifyClient.VideosAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ClassifyPage> VideosAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.VideosWithResponseAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ApiResponse<ClassifyPage>> VideosWithResponseAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.IndexAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ClassifyPage> IndexAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.IndexWithResponseAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ApiResponse<ClassifyPage>> IndexWithResponseAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.PageAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ClassifyPage> PageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.PageWithResponseAsync"/>
    [Obsolete("The vendor has deprecated this operation.")]
    Task<ApiResponse<ClassifyPage>> PageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
