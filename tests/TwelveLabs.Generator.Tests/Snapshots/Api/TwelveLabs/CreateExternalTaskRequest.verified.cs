[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateExternalTaskRequest>))]
public class CreateExternalTaskRequest : TwelveLabs.ApiModel
{
    public CreateExternalTaskRequest() { }
    public required string IndexId { get; set; }
    public required string Url { get; set; }
}
