/// <summary>What <see cref="EmbedClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IEmbedClient
{
    /// <inheritdoc cref="EmbedClient.CreateAsync"/>
    Task<EmbeddingResult> CreateAsync(CreateEmbeddingRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="EmbedClient.CreateWithResponseAsync"/>
    Task<ApiResponse<EmbeddingResult>> CreateWithResponseAsync(CreateEmbeddingRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
