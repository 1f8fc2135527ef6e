[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexEngine>))]
public class IndexEngine : TwelveLabs.ApiModel
{
    public IndexEngine() { }
    public System.Collections.Generic.IList<TwelveLabs.IndexAddon> Addons { get; set; }
    public string EngineName { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> EngineOptions { get; set; }
    public bool? IsFinetuned { get; set; }
}
