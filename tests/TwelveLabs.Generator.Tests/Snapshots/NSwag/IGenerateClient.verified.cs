/// <summary>What <see cref="GenerateClient"/> does, for injection and for mocks.</summary>
/// <remarks>Do not implement it in production code: minor versions may add members.</remarks>
public partial interface IGenerateClient
{
    /// <inheritdoc cref="GenerateClient.GenerateGistAsync"/>
    Task<Gist> GenerateGistAsync(GistRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.GenerateGistWithResponseAsync"/>
    Task<ApiResponse<Gist>> GenerateGistWithResponseAsync(GistRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.SummarizeAsync"/>
    Task<VideoSummary> SummarizeAsync(SummarizeRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.SummarizeWithResponseAsync"/>
    Task<ApiResponse<VideoSummary>> SummarizeWithResponseAsync(SummarizeRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.GenerateTextAsync"/>
    Task<GeneratedText> GenerateTextAsync(GenerateTextRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GenerateClient.GenerateTextWithResponseAsync"/>
    Task<ApiResponse<GeneratedText>> GenerateTextWithResponseAsync(GenerateTextRequest request, RequestOptions? options = null, CancellationToken cancellationToken = default);
}
