public class ModuleConfidence
{
    public ModuleConfidence() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public TwelveLabs.Confidence? Confidence { get; set; }
    public TwelveLabs.EngineOption? Type { get; set; }
}
