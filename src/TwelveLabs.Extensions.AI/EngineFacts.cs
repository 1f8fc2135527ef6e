namespace TwelveLabs.Embeddings;

/// <summary>The one engine that the API names for embeddings.</summary>
internal static class EngineFacts
{
    public const string Name = "Marengo-retrieval-2.6";

    public const int Dimensions = 1024;
}
