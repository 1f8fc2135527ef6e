[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateIndexResponse>))]
public class CreateIndexResponse : TwelveLabs.ApiModel
{
    public CreateIndexResponse() { }
    public string Id { get; set; }
}
