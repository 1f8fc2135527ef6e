[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoHighlight?>?))]
public class VideoHighlight : TwelveLabs.ApiModel
{
    public VideoHighlight() { }
    public double End { get; set; }
    public string? Highlight { get; set; }
    public string? HighlightSummary { get; set; }
    public double Start { get; set; }
}
