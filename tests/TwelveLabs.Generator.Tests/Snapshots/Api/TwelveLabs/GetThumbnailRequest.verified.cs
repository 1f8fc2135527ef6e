[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GetThumbnailRequest>))]
public class GetThumbnailRequest : TwelveLabs.ApiModel
{
    public GetThumbnailRequest() { }
    public double? Time { get; set; }
}
