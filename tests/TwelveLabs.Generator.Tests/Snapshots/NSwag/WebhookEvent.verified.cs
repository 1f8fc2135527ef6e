/// <summary>An event that the service posts to a user's own endpoint when an indexing task ends. Its <c>TL-Signature</c> header proves its origin; check it over the raw bytes of the body before reading them.</summary>
[ApiModel("response")]
public partial class WebhookEvent
{
    /// <summary>The id of the event, such as <c>whe_0123456789</c>.</summary>
    [ApiField("id", Required = true)]
    public string Id { get; set; } = "";

    /// <summary>When the event happened.</summary>
    [ApiField("created_at")]
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>What happened.</summary>
    [ApiField("type", Required = true)]
    public WebhookEventType Type { get; set; }

    /// <summary>The indexing task that the event is about.</summary>
    [ApiField("data", Required = true)]
    public WebhookEventData Data { get; set; }
}
