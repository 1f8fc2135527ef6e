/// <summary>The time that orders a list.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<SortBy>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SortBy>))]
public readonly partial record struct SortBy : IOpenEnum, IApiValue<SortBy>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>created_at</c>.</param>
    public SortBy(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>By the time of creation.</summary>
    public static SortBy CreatedAt => new("created_at");

    /// <summary>By the time of the last change.</summary>
    public static SortBy UpdatedAt => new("updated_at");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SortBy(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(SortBy other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SortBy IApiValue<SortBy>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static SortBy? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
