namespace TwelveLabs.Embeddings;

/// <summary>Represents one value: its request, and the part of the response with its embeddings.</summary>
/// <param name="Index">The zero-based index of the value.</param>
/// <param name="Kind">The kind of the value, for messages: a text, an image or a sound.</param>
/// <param name="Request">The request.</param>
/// <param name="Part">Returns the part of the response for the value.</param>
internal sealed record EmbeddingInput(int Index, string Kind, CreateEmbeddingRequest Request, Func<EmbeddingResult, Embedding?> Part);
