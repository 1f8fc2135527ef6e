public class IndexingTaskPage
{
    public IndexingTaskPage() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.IndexingTask> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
