/// <summary>The type of an event of a streamed text.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<GenerationEventType>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<GenerationEventType>))]
public readonly partial record struct GenerationEventType : IOpenEnum, IApiValue<GenerationEventType>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>stream_start</c>.</param>
    public GenerationEventType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The engine begins to write.</summary>
    public static GenerationEventType StreamStart => new("stream_start");

    /// <summary>A chunk of the text.</summary>
    public static GenerationEventType TextGeneration => new("text_generation");

    /// <summary>The text is complete.</summary>
    public static GenerationEventType StreamEnd => new("stream_end");

    /// <summary>The engine failed; the text is incomplete.</summary>
    public static GenerationEventType StreamError => new("stream_error");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator GenerationEventType(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(GenerationEventType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    GenerationEventType IApiValue<GenerationEventType>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static GenerationEventType? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
