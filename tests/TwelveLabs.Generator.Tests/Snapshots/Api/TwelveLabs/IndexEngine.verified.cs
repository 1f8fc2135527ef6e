[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexEngine>))]
public class IndexEngine
{
    public IndexEngine() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.IndexAddon> Addons { get; set; }
    public string EngineName { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> EngineOptions { get; set; }
    public bool? IsFinetuned { get; set; }
}
