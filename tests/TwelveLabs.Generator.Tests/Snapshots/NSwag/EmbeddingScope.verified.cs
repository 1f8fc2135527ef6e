/// <summary>What a vector of a video stands for.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<EmbeddingScope>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EmbeddingScope>))]
public readonly partial record struct EmbeddingScope : IOpenEnum, IApiValue<EmbeddingScope>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>clip</c>.</param>
    public EmbeddingScope(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>One clip of the video.</summary>
    public static EmbeddingScope Clip => new("clip");

    /// <summary>The whole video.</summary>
    public static EmbeddingScope Video => new("video");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EmbeddingScope(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(EmbeddingScope other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    EmbeddingScope IApiValue<EmbeddingScope>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static EmbeddingScope? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
