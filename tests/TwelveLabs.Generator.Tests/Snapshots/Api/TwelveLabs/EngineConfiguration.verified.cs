[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EngineConfiguration>))]
public class EngineConfiguration
{
    public EngineConfiguration() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public required string EngineName { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineOption> EngineOptions { get; set; }
}
