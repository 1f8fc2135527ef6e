/// <summary>How sure the service is of a match.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<Confidence>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<Confidence>))]
public readonly partial record struct Confidence : IOpenEnum, IApiValue<Confidence>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>high</c>.</param>
    public Confidence(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A strong match.</summary>
    public static Confidence High => new("high");

    /// <summary>A fair match.</summary>
    public static Confidence Medium => new("medium");

    /// <summary>A weak match.</summary>
    public static Confidence Low => new("low");

    /// <summary>A very weak match.</summary>
    public static Confidence ExtremelyLow => new("extremely low");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Confidence(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(Confidence other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    Confidence IApiValue<Confidence>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static Confidence? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
