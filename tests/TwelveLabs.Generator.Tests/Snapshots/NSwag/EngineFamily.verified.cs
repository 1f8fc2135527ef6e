/// <summary>A line of engines.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<EngineFamily>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EngineFamily>))]
public readonly partial record struct EngineFamily : IOpenEnum, IApiValue<EngineFamily>
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
    /// <param name="other">The other value.</param>
    public bool Equals(EngineFamily other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    EngineFamily IApiValue<EngineFamily>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static EngineFamily? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
