[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Chapter?>?))]
public class Chapter : TwelveLabs.ApiModel
{
    public Chapter() { }
    public int? ChapterNumber { get; set; }
    public string? ChapterSummary { get; set; }
    public string? ChapterTitle { get; set; }
    public double End { get; set; }
    public double Start { get; set; }
}
