[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateTaskResponse>))]
public class CreateTaskResponse : TwelveLabs.ApiModel
{
    public CreateTaskResponse() { }
    public string Id { get; set; }
    public string? VideoId { get; set; }
}
