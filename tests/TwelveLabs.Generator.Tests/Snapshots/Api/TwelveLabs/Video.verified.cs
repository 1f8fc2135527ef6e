[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Video?>?))]
public class Video
{
    public Video() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public TwelveLabs.EmbeddingResult? Embedding { get; set; }
    public TwelveLabs.HlsStreaming? Hls { get; set; }
    public string Id { get; set; }
    public System.DateTimeOffset? IndexedAt { get; set; }
    public TwelveLabs.VideoMetadata? Metadata { get; set; }
    public TwelveLabs.VideoSource? Source { get; set; }
    public System.DateTimeOffset? UpdatedAt { get; set; }
}
