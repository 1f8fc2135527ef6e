[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoThumbnail>))]
public class VideoThumbnail : TwelveLabs.ApiModel
{
    public VideoThumbnail() { }
    public string Thumbnail { get; set; }
}
