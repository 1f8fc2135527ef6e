public class EmbedTaskStatus
{
    public EmbedTaskStatus() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? EngineName { get; set; }
    public string Id { get; set; }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
    public TwelveLabs.EmbeddingStatus Status { get; set; }
    public TwelveLabs.VideoEmbeddingStatus? VideoEmbedding { get; set; }
}
