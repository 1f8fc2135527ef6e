/// <summary>What the document says of the engine that makes embeddings.</summary>
public static class EmbeddingDefaults
{
    /// <summary>The engine that the document knows.</summary>
    public const string EngineName = "Marengo-retrieval-2.6";

    /// <summary>How many numbers a vector of that engine has.</summary>
    public const int Dimensions = 1024;
}
