public static class TwelveLabsEmbeddingExtensions
{
    public static Microsoft.Extensions.AI.IEmbeddingGenerator<Microsoft.Extensions.AI.AIContent, Microsoft.Extensions.AI.Embedding<float>> AsIContentEmbeddingGenerator(this TwelveLabs.ITwelveLabsClient client, TwelveLabs.TwelveLabsEmbeddingOptions? options = null) { }
    public static Microsoft.Extensions.AI.IEmbeddingGenerator<string, Microsoft.Extensions.AI.Embedding<float>> AsIEmbeddingGenerator(this TwelveLabs.ITwelveLabsClient client, TwelveLabs.TwelveLabsEmbeddingOptions? options = null) { }
}
