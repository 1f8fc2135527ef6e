[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerationError?>?))]
public class GenerationError : TwelveLabs.ApiModel
{
    public GenerationError() { }
    public string? Code { get; set; }
    public string? Message { get; set; }
}
