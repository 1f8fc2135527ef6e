/// <summary>How several search options of one search combine.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(SearchOperator.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SearchOperator>))]
public readonly partial struct SearchOperator : IOpenEnum, IApiValue<SearchOperator>, IEquatable<SearchOperator>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SearchOperator left, SearchOperator right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SearchOperator left, SearchOperator right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SearchOperator other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SearchOperator other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SearchOperator IApiValue<SearchOperator>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static SearchOperator Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<SearchOperator>
    {
        protected override SearchOperator Read(JsonReader reader) => SearchOperator.Read(reader);
        protected override void Write(JsonWriter writer, SearchOperator value) => writer.WriteValue(value.Value);
    }
}
