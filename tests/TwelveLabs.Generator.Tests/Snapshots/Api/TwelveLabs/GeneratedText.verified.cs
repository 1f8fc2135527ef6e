[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GeneratedText>))]
public class GeneratedText : TwelveLabs.ApiModel
{
    public GeneratedText() { }
    public string Data { get; set; }
    public string? Id { get; set; }
    public TwelveLabs.Usage? Usage { get; set; }
}
