public interface IEmbedClient
{
    System.Threading.Tasks.Task<TwelveLabs.EmbeddingResult> CreateAsync(TwelveLabs.CreateEmbeddingRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EmbeddingResult>> CreateWithResponseAsync(TwelveLabs.CreateEmbeddingRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default);
}
