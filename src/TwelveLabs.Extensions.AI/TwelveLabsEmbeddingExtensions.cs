using TwelveLabs;

// The conventional namespace of adapters for Microsoft.Extensions.AI, so that one using directive finds them.
namespace Microsoft.Extensions.AI;

/// <summary>Creates embedding generators for a client.</summary>
public static class TwelveLabsEmbeddingExtensions
{
    /// <summary>Creates an embedding generator for texts.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">The settings, or null for the default values.</param>
    /// <exception cref="ArgumentException">A setting is not valid; the message names it.</exception>
    public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this ITwelveLabsClient client, TwelveLabsEmbeddingOptions? options = null) =>
        new TwelveLabsEmbeddingGenerator(client, options);

    /// <summary>Creates an embedding generator for texts, images and audio. It can be used where one for <see cref="DataContent"/> is required.</summary>
    /// <param name="client">The client.</param>
    /// <param name="options">The settings, or null for the default values.</param>
    /// <exception cref="ArgumentException">A setting is not valid; the message names it.</exception>
    public static IEmbeddingGenerator<AIContent, Embedding<float>> AsIContentEmbeddingGenerator(this ITwelveLabsClient client, TwelveLabsEmbeddingOptions? options = null) =>
        new TwelveLabsEmbeddingGenerator(client, options);
}
