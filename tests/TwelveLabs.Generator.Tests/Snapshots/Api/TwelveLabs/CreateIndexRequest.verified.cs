[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.CreateIndexRequest>))]
public class CreateIndexRequest
{
    public CreateIndexRequest() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.Collections.Generic.IList<TwelveLabs.IndexAddon> Addons { get; set; }
    public required System.Collections.Generic.IList<TwelveLabs.EngineConfiguration> Engines { get; set; }
    public required string IndexName { get; set; }
}
