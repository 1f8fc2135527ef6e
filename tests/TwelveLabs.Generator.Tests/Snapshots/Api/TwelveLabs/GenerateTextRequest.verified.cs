[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerateTextRequest>))]
public class GenerateTextRequest : TwelveLabs.ApiModel
{
    public GenerateTextRequest() { }
    public required string Prompt { get; set; }
    public double? Temperature { get; set; }
    public required string VideoId { get; set; }
}
