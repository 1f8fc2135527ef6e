[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoEmbeddingStatus>))]
public class VideoEmbeddingStatus
{
    public VideoEmbeddingStatus() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.EmbeddingMetadata? Metadata { get; set; }
}
