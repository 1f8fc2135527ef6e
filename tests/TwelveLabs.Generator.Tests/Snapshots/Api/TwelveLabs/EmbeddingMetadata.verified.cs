[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingMetadata>))]
public class EmbeddingMetadata : TwelveLabs.ApiModel
{
    public EmbeddingMetadata() { }
    public double? DurationSeconds { get; set; }
    public string? InputFilename { get; set; }
    public string? InputUrl { get; set; }
    public double? VideoClipLengthSeconds { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EmbeddingScope> VideoEmbeddingScope { get; set; }
}
