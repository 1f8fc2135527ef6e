[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexingTaskMetadata>))]
public class IndexingTaskMetadata : TwelveLabs.ApiModel
{
    public IndexingTaskMetadata() { }
    public double? DurationSeconds { get; set; }
    public string? Filename { get; set; }
    public int? Height { get; set; }
    public int? Width { get; set; }
}
