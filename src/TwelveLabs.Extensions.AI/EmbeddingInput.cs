namespace TwelveLabs.Embeddings;

/// <summary>One value on its way: the request that is made of it, and where in the response its vectors stand.</summary>
/// <param name="Index">Which of the values it is.</param>
/// <param name="Kind">What it is, for messages: a text, an image or a sound.</param>
/// <param name="Request">The request.</param>
/// <param name="Part">The part of the response that is about it.</param>
internal sealed record EmbeddingInput(int Index, string Kind, CreateEmbeddingRequest Request, Func<EmbeddingResult, Embedding?> Part);
