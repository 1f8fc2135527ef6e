public class SearchPool
{
    public SearchPool() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? IndexId { get; set; }
    public int? TotalCount { get; set; }
    public double? TotalDuration { get; set; }
}
