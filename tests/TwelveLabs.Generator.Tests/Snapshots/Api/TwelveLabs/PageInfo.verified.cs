[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.PageInfo>))]
public class PageInfo
{
    public PageInfo() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public int Page { get; set; }
    public int? PageSize { get; set; }
    public double? TotalDurationSeconds { get; set; }
    public int TotalPages { get; set; }
    public int? TotalResults { get; set; }
}
