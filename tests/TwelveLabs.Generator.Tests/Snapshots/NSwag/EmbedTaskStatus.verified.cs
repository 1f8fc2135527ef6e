/// <summary>The state of an embedding task.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<EmbedTaskStatus>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EmbedTaskStatus>))]
public readonly partial record struct EmbedTaskStatus : IOpenEnum, IApiValue<EmbedTaskStatus>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>processing</c>.</param>
    public EmbedTaskStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The embeddings are being computed.</summary>
    public static EmbedTaskStatus Processing => new("processing");

    /// <summary>The embeddings can be fetched.</summary>
    public static EmbedTaskStatus Ready => new("ready");

    /// <summary>The embeddings could not be computed.</summary>
    public static EmbedTaskStatus Failed => new("failed");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EmbedTaskStatus(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(EmbedTaskStatus other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    EmbedTaskStatus IApiValue<EmbedTaskStatus>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static EmbedTaskStatus? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
