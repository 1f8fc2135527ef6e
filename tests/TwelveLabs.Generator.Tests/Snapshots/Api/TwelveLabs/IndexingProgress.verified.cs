[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexingProgress>))]
public class IndexingProgress : TwelveLabs.ApiModel
{
    public IndexingProgress() { }
    public double? Percentage { get; set; }
    public double? RemainingSeconds { get; set; }
}
