[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.PageInfo>))]
public class PageInfo : TwelveLabs.ApiModel
{
    public PageInfo() { }
    public int Page { get; set; }
    public int? PageSize { get; set; }
    public double? TotalDurationSeconds { get; set; }
    public int TotalPages { get; set; }
    public int? TotalResults { get; set; }
}
