[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.WebhookMetadata>))]
public class WebhookMetadata : TwelveLabs.ApiModel
{
    public WebhookMetadata() { }
    public double? DurationSeconds { get; set; }
}
