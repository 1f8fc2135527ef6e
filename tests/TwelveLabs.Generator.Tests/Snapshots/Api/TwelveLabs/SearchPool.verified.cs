[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchPool>))]
public class SearchPool : TwelveLabs.ApiModel
{
    public SearchPool() { }
    public string? IndexId { get; set; }
    public int? TotalCount { get; set; }
    public double? TotalDurationSeconds { get; set; }
}
