[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EngineConfiguration>))]
public class EngineConfiguration : TwelveLabs.ApiModel
{
    public EngineConfiguration() { }
    public required string EngineName { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineOption> EngineOptions { get; set; }
}
