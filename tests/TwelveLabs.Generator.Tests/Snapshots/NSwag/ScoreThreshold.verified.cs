/// <summary>The least confidence that a match must have.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<ScoreThreshold>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<ScoreThreshold>))]
public readonly partial record struct ScoreThreshold : IOpenEnum, IApiValue<ScoreThreshold>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>high</c>.</param>
    public ScoreThreshold(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Only matches of high confidence.</summary>
    public static ScoreThreshold High => new("high");

    /// <summary>Matches of medium and high confidence.</summary>
    public static ScoreThreshold Medium => new("medium");

    /// <summary>Matches of low, medium and high confidence. The default.</summary>
    public static ScoreThreshold Low => new("low");

    /// <summary>All matches, however weak.</summary>
    public static ScoreThreshold None => new("none");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ScoreThreshold(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(ScoreThreshold other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    ScoreThreshold IApiValue<ScoreThreshold>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static ScoreThreshold? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
