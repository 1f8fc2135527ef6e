[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ModuleConfidence>))]
public class ModuleConfidence : TwelveLabs.ApiModel
{
    public ModuleConfidence() { }
    public TwelveLabs.Confidence? Confidence { get; set; }
    public TwelveLabs.EngineOption? Type { get; set; }
}
