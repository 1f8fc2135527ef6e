public class SearchPage
{
    public SearchPage() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.SearchHit> Data { get; set; }
    public TwelveLabs.TokenPageInfo PageInfo { get; set; }
    public TwelveLabs.SearchPool? SearchPool { get; set; }
}
