/// <summary>What <see cref="ClassifyClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IClassifyClient
{
    /// <inheritdoc cref="ClassifyClient.ClassifyVideosAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ClassifyPage> ClassifyVideosAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.ClassifyVideosWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ApiResponse<ClassifyPage>> ClassifyVideosWithResponseAsync(ClassifyVideosRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.ClassifyIndexAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ClassifyPage> ClassifyIndexAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.ClassifyIndexWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ApiResponse<ClassifyPage>> ClassifyIndexWithResponseAsync(ClassifyIndexRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.GetPageAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ClassifyPage> GetPageAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="ClassifyClient.GetPageWithResponseAsync"/>
#if NET
    [Obsolete("The vendor has deprecated this operation and names no successor.", DiagnosticId = "TL0001")]
#else
    [Obsolete("The vendor has deprecated this operation and names no successor.")]
#endif
    Task<ApiResponse<ClassifyPage>> GetPageWithResponseAsync(string pageToken, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
