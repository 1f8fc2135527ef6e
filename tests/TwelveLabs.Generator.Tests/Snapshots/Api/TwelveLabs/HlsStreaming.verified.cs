[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.HlsStreaming>))]
public class HlsStreaming
{
    public HlsStreaming() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.StreamStatus? Status { get; set; }
    public System.Collections.Generic.IList<string> ThumbnailUrls { get; set; }
    public System.DateTimeOffset? UpdatedAt { get; set; }
    public string? VideoUrl { get; set; }
}
