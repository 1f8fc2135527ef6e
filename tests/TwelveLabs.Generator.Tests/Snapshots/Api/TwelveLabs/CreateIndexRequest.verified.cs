[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateIndexRequest>))]
public class CreateIndexRequest : TwelveLabs.ApiModel
{
    public CreateIndexRequest() { }
    public System.Collections.Generic.IList<TwelveLabs.IndexAddon> Addons { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineConfiguration> Engines { get; set; }
    public required string IndexName { get; set; }
}
