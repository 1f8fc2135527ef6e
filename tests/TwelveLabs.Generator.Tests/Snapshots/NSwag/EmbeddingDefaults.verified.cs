/// <summary>The default values of embedding operations.</summary>
public static class EmbeddingDefaults
{
    /// <summary>The default engine.</summary>
    public const string EngineName = "Marengo-retrieval-2.6";

    /// <summary>The number of dimensions of its embeddings.</summary>
    public const int Dimensions = 1024;
}
