/// <summary>The kind of media that a search starts from.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(QueryMediaType.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<QueryMediaType>))]
public readonly partial struct QueryMediaType : IOpenEnum, IApiValue<QueryMediaType>, IEquatable<QueryMediaType>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(QueryMediaType left, QueryMediaType right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(QueryMediaType left, QueryMediaType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QueryMediaType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QueryMediaType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    QueryMediaType IApiValue<QueryMediaType>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static QueryMediaType Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<QueryMediaType>
    {
        protected override QueryMediaType Read(JsonReader reader) => QueryMediaType.Read(reader);
        protected override void Write(JsonWriter writer, QueryMediaType value) => writer.WriteValue(value.Value);
    }
}
