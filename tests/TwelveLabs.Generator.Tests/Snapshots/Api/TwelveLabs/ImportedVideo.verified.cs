[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ImportedVideo>))]
public class ImportedVideo : TwelveLabs.ApiModel
{
    public ImportedVideo() { }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public string? Filename { get; set; }
    public string VideoId { get; set; }
}
