[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbedTaskProgress?>?))]
public class EmbedTaskProgress
{
    public EmbedTaskProgress() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? EngineName { get; set; }
    public string Id { get; set; }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
    public TwelveLabs.EmbedTaskStatus Status { get; set; }
    public TwelveLabs.VideoEmbeddingProgress? VideoEmbedding { get; set; }
}
