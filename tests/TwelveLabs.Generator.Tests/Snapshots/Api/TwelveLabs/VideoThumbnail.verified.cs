public class VideoThumbnail
{
    public VideoThumbnail() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string Thumbnail { get; set; }
}
