public class EmbedTaskPage
{
    public EmbedTaskPage() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.EmbedTask> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
