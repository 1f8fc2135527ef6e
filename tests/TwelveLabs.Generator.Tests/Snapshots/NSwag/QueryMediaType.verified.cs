/// <summary>The kind of media that a search starts from.</summary>
/// <remarks>The set of values grows: one that this version does not know keeps its text, compares by it and is sent as it came.</remarks>
[ApiEnum]
[JsonConverter(typeof(QueryMediaType.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<QueryMediaType>))]
public readonly partial struct QueryMediaType : IOpenEnum, IApiValue<QueryMediaType>, IEquatable<QueryMediaType>
{
    private readonly string? _value;

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text, such as <c>image</c>.</param>
    public QueryMediaType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>An image, JPEG or PNG.</summary>
    public static QueryMediaType Image => new("image");

    /// <summary>The text on the wire.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator QueryMediaType(string value) => new(value);

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(QueryMediaType left, QueryMediaType right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(QueryMediaType left, QueryMediaType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(QueryMediaType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is QueryMediaType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text on the wire.</summary>
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
