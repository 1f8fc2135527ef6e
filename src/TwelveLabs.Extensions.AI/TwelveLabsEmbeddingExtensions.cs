using TwelveLabs;

// Where adapters of Microsoft.Extensions.AI stand by custom, so that one using directive finds them.
namespace Microsoft.Extensions.AI;

/// <summary>Makes embedding generators of a client.</summary>
public static class TwelveLabsEmbeddingExtensions
{
    /// <summary>Makes a generator of vectors for texts.</summary>
    /// <param name="client">The client that it calls.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="ArgumentException">A setting is not usable; the message names it.</exception>
    public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this ITwelveLabsClient client, TwelveLabsEmbeddingOptions? options = null) =>
        new TwelveLabsEmbeddingGenerator(client, options);

    /// <summary>Makes a generator of vectors for texts, images and sounds. It serves wherever one for <see cref="DataContent"/> is asked for.</summary>
    /// <param name="client">The client that it calls.</param>
    /// <param name="options">Settings, or null for the defaults.</param>
    /// <exception cref="ArgumentException">A setting is not usable; the message names it.</exception>
    public static IEmbeddingGenerator<AIContent, Embedding<float>> AsIContentEmbeddingGenerator(this ITwelveLabsClient client, TwelveLabsEmbeddingOptions? options = null) =>
        new TwelveLabsEmbeddingGenerator(client, options);
}
