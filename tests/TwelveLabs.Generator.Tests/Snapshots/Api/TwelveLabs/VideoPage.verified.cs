[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.VideoPage>))]
public class VideoPage : TwelveLabs.ApiModel
{
    public VideoPage() { }
    public System.Collections.Generic.IList<TwelveLabs.Video> Data { get; set; }
    public TwelveLabs.PageInfo PageInfo { get; set; }
}
