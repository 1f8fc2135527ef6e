[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.HlsStreaming>))]
public class HlsStreaming : TwelveLabs.ApiModel
{
    public HlsStreaming() { }
    public TwelveLabs.StreamStatus? Status { get; set; }
    public System.Collections.Generic.IList<string> ThumbnailUrls { get; set; }
    public System.DateTimeOffset? UpdatedAt { get; set; }
    public string? VideoUrl { get; set; }
}
