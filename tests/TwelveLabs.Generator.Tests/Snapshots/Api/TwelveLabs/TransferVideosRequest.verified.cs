[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TransferVideosRequest>))]
public class TransferVideosRequest : TwelveLabs.ApiModel
{
    public TransferVideosRequest() { }
    public required TwelveLabs.FileUpload File { get; set; }
}
