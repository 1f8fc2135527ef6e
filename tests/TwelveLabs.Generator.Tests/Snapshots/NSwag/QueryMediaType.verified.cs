/// <summary>The kind of media that a search starts from.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<QueryMediaType>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<QueryMediaType>))]
public readonly partial record struct QueryMediaType : IOpenEnum, IApiValue<QueryMediaType>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>image</c>.</param>
    public QueryMediaType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>An image, JPEG or PNG.</summary>
    public static QueryMediaType Image => new("image");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator QueryMediaType(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(QueryMediaType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    QueryMediaType IApiValue<QueryMediaType>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static QueryMediaType? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
