[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerationEvent?>?))]
public class GenerationEvent : TwelveLabs.ApiModel
{
    public GenerationEvent() { }
    public TwelveLabs.GenerationError? Error { get; set; }
    public TwelveLabs.GenerationEventType? EventType { get; set; }
    public TwelveLabs.GenerationMetadata? Metadata { get; set; }
    public string? Text { get; set; }
}
