public class TokenPageInfo
{
    public TokenPageInfo() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public int? LimitPerPage { get; set; }
    public string? NextPageToken { get; set; }
    public System.DateTimeOffset? PageExpiredAt { get; set; }
    public System.DateTimeOffset? PageExpiresAt { get; set; }
    public string? PrevPageToken { get; set; }
    public int? TotalInnerMatches { get; set; }
    public int? TotalResults { get; set; }
}
