/// <summary>An extra of an index.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(IndexAddon.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<IndexAddon>))]
public readonly partial struct IndexAddon : IOpenEnum, IApiValue<IndexAddon>, IEquatable<IndexAddon>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>thumbnail</c>.</param>
    public IndexAddon(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Thumbnails of videos and of the clips that a search finds.</summary>
    public static IndexAddon Thumbnail => new("thumbnail");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator IndexAddon(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(IndexAddon left, IndexAddon right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(IndexAddon left, IndexAddon right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(IndexAddon other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IndexAddon other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    IndexAddon IApiValue<IndexAddon>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static IndexAddon Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<IndexAddon>
    {
        protected override IndexAddon Read(JsonReader reader) => IndexAddon.Read(reader);
        protected override void Write(JsonWriter writer, IndexAddon value) => writer.WriteValue(value.Value);
    }
}
