/// <summary>How several search options of one search combine.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<SearchOperator>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SearchOperator>))]
public readonly partial record struct SearchOperator : IOpenEnum, IApiValue<SearchOperator>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>or</c>.</param>
    public SearchOperator(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A clip matches when any of the options finds it. The default.</summary>
    public static SearchOperator Or => new("or");

    /// <summary>A clip matches when all of the options find it.</summary>
    public static SearchOperator And => new("and");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SearchOperator(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(SearchOperator other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SearchOperator IApiValue<SearchOperator>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static SearchOperator? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
