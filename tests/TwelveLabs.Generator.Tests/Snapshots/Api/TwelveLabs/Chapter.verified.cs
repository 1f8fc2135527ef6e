public class Chapter
{
    public Chapter() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public int? ChapterNumber { get; set; }
    public string? ChapterSummary { get; set; }
    public string? ChapterTitle { get; set; }
    public double End { get; set; }
    public double Start { get; set; }
}
