[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingMetadata>))]
public class EmbeddingMetadata
{
    public EmbeddingMetadata() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double? DurationSeconds { get; set; }
    public string? InputFilename { get; set; }
    public string? InputUrl { get; set; }
    public double? VideoClipLengthSeconds { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EmbeddingScope> VideoEmbeddingScope { get; set; }
}
