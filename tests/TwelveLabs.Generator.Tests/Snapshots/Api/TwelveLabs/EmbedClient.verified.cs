public class EmbedClient : TwelveLabs.IEmbedClient
{
    protected EmbedClient() { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.EmbeddingResult> CreateAsync(TwelveLabs.CreateEmbeddingRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Collections.Generic.IAsyncEnumerable<TwelveLabs.BatchResult<TwelveLabs.CreateEmbeddingRequest, TwelveLabs.EmbeddingResult>> CreateManyAsync(System.Collections.Generic.IAsyncEnumerable<TwelveLabs.CreateEmbeddingRequest> requests, int maxConcurrency = 4, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Collections.Generic.IAsyncEnumerable<TwelveLabs.BatchResult<TwelveLabs.CreateEmbeddingRequest, TwelveLabs.EmbeddingResult>> CreateManyAsync(System.Collections.Generic.IEnumerable<TwelveLabs.CreateEmbeddingRequest> requests, int maxConcurrency = 4, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public virtual System.Threading.Tasks.Task<TwelveLabs.ApiResponse<TwelveLabs.EmbeddingResult>> CreateWithResponseAsync(TwelveLabs.CreateEmbeddingRequest request, TwelveLabs.RequestOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
}
