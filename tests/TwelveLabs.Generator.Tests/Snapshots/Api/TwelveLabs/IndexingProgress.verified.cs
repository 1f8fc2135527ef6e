public class IndexingProgress
{
    public IndexingProgress() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double? Percentage { get; set; }
    public double? RemainSeconds { get; set; }
}
