/// <summary>An extra of an index.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<IndexAddon>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<IndexAddon>))]
public readonly partial record struct IndexAddon : IOpenEnum, IApiValue<IndexAddon>
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
    /// <param name="other">The other value.</param>
    public bool Equals(IndexAddon other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    IndexAddon IApiValue<IndexAddon>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static IndexAddon? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
