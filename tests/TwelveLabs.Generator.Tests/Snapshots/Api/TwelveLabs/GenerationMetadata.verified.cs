[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerationMetadata?>?))]
public class GenerationMetadata
{
    public GenerationMetadata() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? GenerationId { get; set; }
    public TwelveLabs.Usage? Usage { get; set; }
}
