/// <summary>The time that orders a list.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(SortBy.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SortBy>))]
public readonly partial struct SortBy : IOpenEnum, IApiValue<SortBy>, IEquatable<SortBy>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SortBy left, SortBy right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SortBy left, SortBy right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SortBy other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SortBy other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SortBy IApiValue<SortBy>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static SortBy Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<SortBy>
    {
        protected override SortBy Read(JsonReader reader) => SortBy.Read(reader);
        protected override void Write(JsonWriter writer, SortBy value) => writer.WriteValue(value.Value);
    }
}
