/// <summary>A line of engines.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(EngineFamily.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EngineFamily>))]
public readonly partial struct EngineFamily : IOpenEnum, IApiValue<EngineFamily>, IEquatable<EngineFamily>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>marengo</c>.</param>
    public EngineFamily(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Engines that find: search, classification and embeddings.</summary>
    public static EngineFamily Marengo => new("marengo");

    /// <summary>Engines that write: titles, summaries and free text.</summary>
    public static EngineFamily Pegasus => new("pegasus");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EngineFamily(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EngineFamily left, EngineFamily right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EngineFamily left, EngineFamily right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(EngineFamily other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EngineFamily other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
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
