[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Embedding>))]
public class Embedding
{
    public Embedding() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? ErrorMessage { get; set; }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EmbeddingSegment> Segments { get; set; }
}
