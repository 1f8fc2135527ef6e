[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ModuleConfidence>))]
public class ModuleConfidence
{
    public ModuleConfidence() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.Confidence? Confidence { get; set; }
    public TwelveLabs.EngineOption? Type { get; set; }
}
