/// <summary>The direction of an order.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<SortOrder>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SortOrder>))]
public readonly partial record struct SortOrder : IOpenEnum, IApiValue<SortOrder>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>asc</c>.</param>
    public SortOrder(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Oldest first.</summary>
    public static SortOrder Asc => new("asc");

    /// <summary>Newest first.</summary>
    public static SortOrder Desc => new("desc");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SortOrder(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(SortOrder other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SortOrder IApiValue<SortOrder>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static SortOrder? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
