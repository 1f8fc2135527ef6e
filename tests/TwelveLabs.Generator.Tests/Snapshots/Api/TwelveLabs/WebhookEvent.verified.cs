[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.WebhookEvent>))]
public class WebhookEvent : TwelveLabs.ApiModel
{
    public WebhookEvent() { }
    public System.DateTimeOffset? CreatedAt { get; set; }
    public TwelveLabs.WebhookEventData Data { get; set; }
    public string Id { get; set; }
    public TwelveLabs.WebhookEventType Type { get; set; }
    public static TwelveLabs.WebhookEvent Parse(System.ReadOnlyMemory<byte> body, string? signatureHeader, System.Collections.Generic.IEnumerable<string> secrets, System.TimeSpan? tolerance = default, System.TimeProvider? timeProvider = null) { }
    public static TwelveLabs.WebhookEvent Parse(System.ReadOnlyMemory<byte> body, string? signatureHeader, string secret, System.TimeSpan? tolerance = default, System.TimeProvider? timeProvider = null) { }
    public static TwelveLabs.WebhookEvent Parse(string body, string? signatureHeader, string secret, System.TimeSpan? tolerance = default, System.TimeProvider? timeProvider = null) { }
}
