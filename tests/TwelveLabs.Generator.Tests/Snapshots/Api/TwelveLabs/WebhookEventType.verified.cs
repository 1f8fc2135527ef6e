[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.WebhookEventType>))]
public readonly struct WebhookEventType : System.IEquatable<TwelveLabs.WebhookEventType>
{
    public WebhookEventType(string value) { }
    public string Value { get; }
    public static TwelveLabs.WebhookEventType IndexTaskFailed { get; }
    public static TwelveLabs.WebhookEventType IndexTaskReady { get; }
    public bool Equals(TwelveLabs.WebhookEventType other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.WebhookEventType op_Implicit(string value) { }
}
