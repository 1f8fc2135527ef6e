[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TokenPageInfo?>?))]
public class TokenPageInfo : TwelveLabs.ApiModel
{
    public TokenPageInfo() { }
    public string? NextPageToken { get; set; }
    public System.DateTimeOffset? PageExpiredAt { get; set; }
    public System.DateTimeOffset? PageExpiresAt { get; set; }
    public int? PageSize { get; set; }
    public string? PreviousPageToken { get; set; }
    public int? TotalInnerMatches { get; set; }
    public int? TotalResults { get; set; }
}
