[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingSegment>))]
public class EmbeddingSegment
{
    public EmbeddingSegment() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.EmbeddingScope? EmbeddingScope { get; set; }
    public double? EndOffsetSeconds { get; set; }
    public double? StartOffsetSeconds { get; set; }
    public System.ReadOnlyMemory<float> Vector { get; set; }
}
