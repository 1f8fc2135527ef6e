[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TokenPageInfo?>?))]
public class TokenPageInfo
{
    public TokenPageInfo() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? NextPageToken { get; set; }
    public System.DateTimeOffset? PageExpiredAt { get; set; }
    public System.DateTimeOffset? PageExpiresAt { get; set; }
    public int? PageSize { get; set; }
    public string? PreviousPageToken { get; set; }
    public int? TotalInnerMatches { get; set; }
    public int? TotalResults { get; set; }
}
