/// <summary>The content of a video that an engine analyzes and a search considers.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<EngineOption>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<EngineOption>))]
public readonly partial record struct EngineOption : IOpenEnum, IApiValue<EngineOption>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>visual</c>.</param>
    public EngineOption(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Visual content: people, objects, actions, places.</summary>
    public static EngineOption Visual => new("visual");

    /// <summary>Speech.</summary>
    public static EngineOption Conversation => new("conversation");

    /// <summary>Words written in the picture, such as signs and captions. Marengo engines only.</summary>
    public static EngineOption TextInVideo => new("text_in_video");

    /// <summary>Brand logos in the picture. Marengo engines only.</summary>
    public static EngineOption Logo => new("logo");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator EngineOption(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(EngineOption other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    EngineOption IApiValue<EngineOption>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static EngineOption? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
