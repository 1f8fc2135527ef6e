[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SummarizeRequest>))]
public class SummarizeRequest : TwelveLabs.ApiModel
{
    public SummarizeRequest() { }
    public string? Prompt { get; set; }
    public double? Temperature { get; set; }
    public required TwelveLabs.SummaryType Type { get; set; }
    public required string VideoId { get; set; }
}
