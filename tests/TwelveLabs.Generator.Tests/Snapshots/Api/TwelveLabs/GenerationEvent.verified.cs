[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerationEvent?>?))]
public class GenerationEvent
{
    public GenerationEvent() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.GenerationError? Error { get; set; }
    public TwelveLabs.GenerationEventType? EventType { get; set; }
    public TwelveLabs.GenerationMetadata? Metadata { get; set; }
    public string? Text { get; set; }
}
