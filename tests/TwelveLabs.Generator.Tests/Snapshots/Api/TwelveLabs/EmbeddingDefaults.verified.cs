public static class EmbeddingDefaults
{
    public const int Dimensions = 1024;
    public const string EngineName = "Marengo-retrieval-2.6";
}
