[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingResult?>?))]
public class EmbeddingResult : TwelveLabs.ApiModel
{
    public EmbeddingResult() { }
    public TwelveLabs.Embedding? AudioEmbedding { get; set; }
    public string? EngineName { get; set; }
    public TwelveLabs.Embedding? ImageEmbedding { get; set; }
    public TwelveLabs.Embedding? TextEmbedding { get; set; }
    public TwelveLabs.Embedding? VideoEmbedding { get; set; }
}
