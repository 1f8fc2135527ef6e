public class CreateIndexRequest
{
    public CreateIndexRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.IndexAddon> Addons { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineConfiguration> Engines { get; set; }
    public required string IndexName { get; set; }
}
