public class ClassifyPage
{
    public ClassifyPage() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.ClassifiedVideo> Data { get; set; }
    public TwelveLabs.TokenPageInfo PageInfo { get; set; }
}
