public sealed class TwelveLabsEmbeddingGenerator : Microsoft.Extensions.AI.IEmbeddingGenerator, Microsoft.Extensions.AI.IEmbeddingGenerator<Microsoft.Extensions.AI.AIContent, Microsoft.Extensions.AI.Embedding<float>>, Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>>, System.IDisposable
{
    public const string FailedInput = "TwelveLabs.FailedInput";
    public TwelveLabsEmbeddingGenerator(TwelveLabs.ITwelveLabsClient client, TwelveLabs.TwelveLabsEmbeddingOptions? options = null) { }
    public void Dispose() { }
    public System.Threading.Tasks.Task<Microsoft.Extensions.AI.GeneratedEmbeddings<Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(System.Collections.Generic.IEnumerable<Microsoft.Extensions.AI.AIContent> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public System.Threading.Tasks.Task<Microsoft.Extensions.AI.GeneratedEmbeddings<Microsoft.Extensions.AI.Embedding<float>>> GenerateAsync(System.Collections.Generic.IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, System.Threading.CancellationToken cancellationToken = default) { }
    public object? GetService(System.Type serviceType, object? serviceKey = null) { }
}
