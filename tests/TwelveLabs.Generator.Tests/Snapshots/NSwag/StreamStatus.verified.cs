/// <summary>The status of a stream.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<StreamStatus>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<StreamStatus>))]
public readonly partial record struct StreamStatus : IOpenEnum, IApiValue<StreamStatus>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>PROCESSING</c>.</param>
    public StreamStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>It is being created.</summary>
    public static StreamStatus Processing => new("PROCESSING");

    /// <summary>It can be played.</summary>
    public static StreamStatus Complete => new("COMPLETE");

    /// <summary>Its making was called off.</summary>
    public static StreamStatus Canceled => new("CANCELED");

    /// <summary>Its making failed.</summary>
    public static StreamStatus Error => new("ERROR");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator StreamStatus(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(StreamStatus other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    StreamStatus IApiValue<StreamStatus>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static StreamStatus? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
