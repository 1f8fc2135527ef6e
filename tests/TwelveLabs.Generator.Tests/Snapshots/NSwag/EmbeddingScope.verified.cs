/// <summary>What a vector of a video stands for.</summary>
/// <remarks>The set of values grows: one that this version does not know keeps its text, compares by it and is sent as it came.</remarks>
[ApiEnum]
[JsonConverter(typeof(EmbeddingScope.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EmbeddingScope>))]
public readonly partial struct EmbeddingScope : IOpenEnum, IApiValue<EmbeddingScope>, IEquatable<EmbeddingScope>
{
    private readonly string? _value;

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text, such as <c>clip</c>.</param>
    public EmbeddingScope(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>One clip of the video.</summary>
    public static EmbeddingScope Clip => new("clip");

    /// <summary>The whole video.</summary>
    public static EmbeddingScope Video => new("video");

    /// <summary>The text on the wire.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EmbeddingScope(string value) => new(value);

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EmbeddingScope left, EmbeddingScope right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EmbeddingScope left, EmbeddingScope right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EmbeddingScope other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmbeddingScope other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text on the wire.</summary>
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
