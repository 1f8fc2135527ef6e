/// <summary>What <see cref="GenerateClient"/> does, for injection and for mocks.</summary>
/// <remarks>Mock it, but do not implement it in a product: later minor versions may add members.</remarks>
public partial interface IGenerateClient
{
    /// <inheritdoc cref="GenerateClient.GistAsync"/>
    Task<Gist> GistAsync(GistRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.GistWithResponseAsync"/>
    Task<ApiResponse<Gist>> GistWithResponseAsync(GistRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.SummarizeAsync"/>
    Task<VideoSummary> SummarizeAsync(SummarizeRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.SummarizeWithResponseAsync"/>
    Task<ApiResponse<VideoSummary>> SummarizeWithResponseAsync(SummarizeRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.TextAsync"/>
    Task<GeneratedText> TextAsync(GenerateTextRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.TextWithResponseAsync"/>
    Task<ApiResponse<GeneratedText>> TextWithResponseAsync(GenerateTextRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
