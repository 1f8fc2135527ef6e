public class EngineList
{
    public EngineList() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.Engine> Data { get; set; }
    public TwelveLabs.PageInfo? PageInfo { get; set; }
}
