[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportedVideo>))]
public class ImportedVideo
{
    public ImportedVideo() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public string? Filename { get; set; }
    public string VideoId { get; set; }
}
