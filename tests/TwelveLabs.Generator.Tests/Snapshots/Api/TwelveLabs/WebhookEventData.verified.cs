[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.WebhookEventData>))]
public class WebhookEventData : TwelveLabs.ApiModel
{
    public WebhookEventData() { }
    public System.Collections.Generic.IList<TwelveLabs.WebhookEngine> Engines { get; set; }
    public string Id { get; set; }
    public TwelveLabs.WebhookMetadata? Metadata { get; set; }
    public TwelveLabs.IndexingStatus? Status { get; set; }
    public System.Collections.Generic.IList<string> Tags { get; set; }
}
