[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoSource?>?))]
public class VideoSource : TwelveLabs.ApiModel
{
    public VideoSource() { }
    public string? Name { get; set; }
    public string? Type { get; set; }
    public string? Url { get; set; }
}
