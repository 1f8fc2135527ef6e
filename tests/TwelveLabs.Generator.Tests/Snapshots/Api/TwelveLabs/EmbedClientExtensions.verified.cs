public static class EmbedClientExtensions
{
    public static System.Threading.Tasks.Task<TwelveLabs.EmbeddingResult> CreateAsync(this TwelveLabs.IEmbedClient client, TwelveLabs.CreateEmbeddingRequest request, System.Threading.CancellationToken cancellationToken) { }
    public static System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EmbeddingResult>> CreateWithResponseAsync(this TwelveLabs.IEmbedClient client, TwelveLabs.CreateEmbeddingRequest request, System.Threading.CancellationToken cancellationToken) { }
}
