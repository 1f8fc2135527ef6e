/// <summary>The type of an event.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<WebhookEventType>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<WebhookEventType>))]
public readonly partial record struct WebhookEventType : IOpenEnum, IApiValue<WebhookEventType>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>index.task.ready</c>.</param>
    public WebhookEventType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>An indexing task is done; its video can be searched.</summary>
    public static WebhookEventType IndexTaskReady => new("index.task.ready");

    /// <summary>An indexing task has failed.</summary>
    public static WebhookEventType IndexTaskFailed => new("index.task.failed");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator WebhookEventType(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(WebhookEventType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    WebhookEventType IApiValue<WebhookEventType>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static WebhookEventType? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
