[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoSummary>))]
public class VideoSummary : TwelveLabs.ApiModel
{
    public VideoSummary() { }
    public System.Collections.Generic.IList<TwelveLabs.Chapter> Chapters { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.VideoHighlight> Highlights { get; set; }
    public string? Id { get; set; }
    public TwelveLabs.SummaryType? SummarizeType { get; set; }
    public string? Summary { get; set; }
    public TwelveLabs.Usage? Usage { get; set; }
}
