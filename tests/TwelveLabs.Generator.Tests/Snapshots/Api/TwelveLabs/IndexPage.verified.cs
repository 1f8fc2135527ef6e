public class IndexPage
{
    public IndexPage() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.VideoIndex> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
