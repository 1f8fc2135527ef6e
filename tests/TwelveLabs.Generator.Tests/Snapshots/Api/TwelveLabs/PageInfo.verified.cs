public class PageInfo
{
    public PageInfo() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public int? LimitPerPage { get; set; }
    public int Page { get; set; }
    public double? TotalDuration { get; set; }
    public int TotalPage { get; set; }
    public int? TotalResults { get; set; }
}
