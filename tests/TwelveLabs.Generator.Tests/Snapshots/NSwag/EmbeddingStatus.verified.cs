/// <summary>The state of an embedding task.</summary>
/// <remarks>The set of values grows: one that this version does not know keeps its text, compares by it and is sent as it came.</remarks>
[ApiEnum]
[JsonConverter(typeof(EmbeddingStatus.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EmbeddingStatus>))]
public readonly partial struct EmbeddingStatus : IOpenEnum, IApiValue<EmbeddingStatus>, IEquatable<EmbeddingStatus>
{
    private readonly string? _value;

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text, such as <c>processing</c>.</param>
    public EmbeddingStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The embeddings are being computed.</summary>
    public static EmbeddingStatus Processing => new("processing");

    /// <summary>The embeddings can be fetched.</summary>
    public static EmbeddingStatus Ready => new("ready");

    /// <summary>The embeddings could not be computed.</summary>
    public static EmbeddingStatus Failed => new("failed");

    /// <summary>The text on the wire.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EmbeddingStatus(string value) => new(value);

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EmbeddingStatus left, EmbeddingStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EmbeddingStatus left, EmbeddingStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EmbeddingStatus other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EmbeddingStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    EmbeddingStatus IApiValue<EmbeddingStatus>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static EmbeddingStatus Read(JsonReader reader) => new(Json.JsonRead.String(reader) ?? "");

    internal sealed class Converter : Json.ValueConverter<EmbeddingStatus>
    {
        protected override EmbeddingStatus Read(JsonReader reader) => EmbeddingStatus.Read(reader);
        protected override void Write(JsonWriter writer, EmbeddingStatus value) => writer.WriteValue(value.Value);
    }
}
