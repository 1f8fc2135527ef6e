public class VideoPage
{
    public VideoPage() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.Video> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
