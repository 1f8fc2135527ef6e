[Newtonsoft.Json.JsonObject(Newtonsoft.Json.MemberSerialization.OptIn)]
[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.WebhookEngine>))]
public class WebhookEngine
{
    public WebhookEngine() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public string? Name { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> Options { get; set; }
}
