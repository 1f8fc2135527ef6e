[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Embedding>))]
public class Embedding : TwelveLabs.ApiModel
{
    public Embedding() { }
    public string? ErrorMessage { get; set; }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EmbeddingSegment> Segments { get; set; }
}
