/// <summary>What a vector of a video stands for.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(EmbeddingScope.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EmbeddingScope>))]
public readonly partial struct EmbeddingScope : IOpenEnum, IApiValue<EmbeddingScope>, IEquatable<EmbeddingScope>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EmbeddingScope left, EmbeddingScope right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EmbeddingScope left, EmbeddingScope right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EmbeddingScope other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmbeddingScope other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    EmbeddingScope IApiValue<EmbeddingScope>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static EmbeddingScope Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<EmbeddingScope>
    {
        protected override EmbeddingScope Read(JsonReader reader) => EmbeddingScope.Read(reader);
        protected override void Write(JsonWriter writer, EmbeddingScope value) => writer.WriteValue(value.Value);
    }
}
