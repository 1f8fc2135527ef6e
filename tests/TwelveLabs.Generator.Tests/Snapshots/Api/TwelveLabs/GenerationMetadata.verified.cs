[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerationMetadata?>?))]
public class GenerationMetadata : TwelveLabs.ApiModel
{
    public GenerationMetadata() { }
    public string? GenerationId { get; set; }
    public TwelveLabs.Usage? Usage { get; set; }
}
