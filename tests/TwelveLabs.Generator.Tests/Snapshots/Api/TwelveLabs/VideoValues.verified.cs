public class VideoValues
{
    public VideoValues() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.VideoValue> Data { get; set; }
    public string? Id { get; set; }
    public string? IndexId { get; set; }
}
