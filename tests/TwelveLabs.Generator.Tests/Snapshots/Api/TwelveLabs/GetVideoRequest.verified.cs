[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GetVideoRequest>))]
public class GetVideoRequest : TwelveLabs.ApiModel
{
    public GetVideoRequest() { }
    public bool? Embed { get; set; }
}
