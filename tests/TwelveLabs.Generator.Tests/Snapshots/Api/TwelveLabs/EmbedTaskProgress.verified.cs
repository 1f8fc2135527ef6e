[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbedTaskProgress?>?))]
public class EmbedTaskProgress : TwelveLabs.ApiModel
{
    public EmbedTaskProgress() { }
    public string? EngineName { get; set; }
    public string Id { get; set; }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
    public TwelveLabs.EmbedTaskStatus Status { get; set; }
    public TwelveLabs.VideoEmbeddingProgress? VideoEmbedding { get; set; }
}
