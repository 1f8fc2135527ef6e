public class WebhookEvent
{
    public WebhookEvent() { }
    public System.Collections.Generic.IDictionary<string, Newtonsoft.Json.Linq.JToken?> AdditionalProperties { get; }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public TwelveLabs.WebhookEventData? Data { get; set; }
    public string? Id { get; set; }
    public TwelveLabs.WebhookEventType? Type { get; set; }
}
