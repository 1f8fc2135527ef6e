[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoMetadata>))]
public class VideoMetadata : TwelveLabs.ApiModel
{
    public VideoMetadata() { }
    public double? DurationSeconds { get; set; }
    public System.Collections.Generic.IList<string> EngineIds { get; set; }
    public string? Filename { get; set; }
    public double? Fps { get; set; }
    public int? Height { get; set; }
    public long? Size { get; set; }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> UserMetadata { get; }
    public string? VideoTitle { get; set; }
    public int? Width { get; set; }
}
