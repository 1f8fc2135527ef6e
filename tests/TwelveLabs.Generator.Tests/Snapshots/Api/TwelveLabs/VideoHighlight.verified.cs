public class VideoHighlight
{
    public VideoHighlight() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public double End { get; set; }
    public string? Highlight { get; set; }
    public string? HighlightSummary { get; set; }
    public double Start { get; set; }
}
