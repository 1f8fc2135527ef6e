public class VideoEmbeddingStatus
{
    public VideoEmbeddingStatus() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
}
