/// <summary>A line of engines.</summary>
/// <remarks>The set of values grows: one that this version does not know keeps its text, compares by it and is sent as it came.</remarks>
[ApiEnum]
[JsonConverter(typeof(EngineFamily.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EngineFamily>))]
public readonly partial struct EngineFamily : IOpenEnum, IApiValue<EngineFamily>, IEquatable<EngineFamily>
{
    private readonly string? _value;

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text, such as <c>marengo</c>.</param>
    public EngineFamily(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Engines that find: search, classification and embeddings.</summary>
    public static EngineFamily Marengo => new("marengo");

    /// <summary>Engines that write: titles, summaries and free text.</summary>
    public static EngineFamily Pegasus => new("pegasus");

    /// <summary>The text on the wire.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EngineFamily(string value) => new(value);

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EngineFamily left, EngineFamily right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EngineFamily left, EngineFamily right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EngineFamily other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EngineFamily other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    EngineFamily IApiValue<EngineFamily>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static EngineFamily Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<EngineFamily>
    {
        protected override EngineFamily Read(JsonReader reader) => EngineFamily.Read(reader);
        protected override void Write(JsonWriter writer, EngineFamily value) => writer.WriteValue(value.Value);
    }
}
