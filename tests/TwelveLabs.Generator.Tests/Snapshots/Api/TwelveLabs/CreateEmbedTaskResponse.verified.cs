[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateEmbedTaskResponse>))]
public class CreateEmbedTaskResponse : TwelveLabs.ApiModel
{
    public CreateEmbedTaskResponse() { }
    public string Id { get; set; }
}
