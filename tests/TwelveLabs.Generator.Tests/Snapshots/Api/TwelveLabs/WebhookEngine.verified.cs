[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.WebhookEngine>))]
public class WebhookEngine : TwelveLabs.ApiModel
{
    public WebhookEngine() { }
    public string? Name { get; set; }
    public System.Collections.Generic.IList<TwelveLabs.EngineOption> Options { get; set; }
}
