/// <summary>A kind of summary.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<SummaryType>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SummaryType>))]
public readonly partial record struct SummaryType : IOpenEnum, IApiValue<SummaryType>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>summary</c>.</param>
    public SummaryType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A text about the video.</summary>
    public static SummaryType Summary => new("summary");

    /// <summary>A list of chapters, each with its bounds, a title and a summary.</summary>
    public static SummaryType Chapter => new("chapter");

    /// <summary>A list of the most important moments, in order.</summary>
    public static SummaryType Highlight => new("highlight");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SummaryType(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(SummaryType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SummaryType IApiValue<SummaryType>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static SummaryType? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
