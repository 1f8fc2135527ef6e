[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoEmbeddingProgress>))]
public class VideoEmbeddingProgress : TwelveLabs.ApiModel
{
    public VideoEmbeddingProgress() { }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
}
