[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingResult?>?))]
public class EmbeddingResult
{
    public EmbeddingResult() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.Embedding? AudioEmbedding { get; set; }
    public string? EngineName { get; set; }
    public TwelveLabs.Embedding? ImageEmbedding { get; set; }
    public TwelveLabs.Embedding? TextEmbedding { get; set; }
    public TwelveLabs.Embedding? VideoEmbedding { get; set; }
}
