/// <summary>What <see cref="ClassifyClient"/> does, for injection and for mocks.</summary>
/// <remarks>Mock it, but do not implement it in a product: later minor versions may add members.</remarks>
public partial interface IClassifyClient
{
    /// <inheritdoc cref="ClassifyClient.VideosAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ClassifyPage> VideosAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.VideosWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ApiResponse<ClassifyPage>> VideosWithResponseAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.IndexAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ClassifyPage> IndexAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.IndexWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ApiResponse<ClassifyPage>> IndexWithResponseAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.PageAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ClassifyPage> PageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.PageWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ApiResponse<ClassifyPage>> PageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
