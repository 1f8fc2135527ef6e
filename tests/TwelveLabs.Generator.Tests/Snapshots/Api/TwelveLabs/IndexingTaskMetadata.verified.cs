[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexingTaskMetadata>))]
public class IndexingTaskMetadata
{
    public IndexingTaskMetadata() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double? DurationSeconds { get; set; }
    public string? Filename { get; set; }
    public int? Height { get; set; }
    public int? Width { get; set; }
}
