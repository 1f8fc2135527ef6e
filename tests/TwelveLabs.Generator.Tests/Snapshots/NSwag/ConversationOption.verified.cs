/// <summary>How spoken words are matched.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<ConversationOption>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<ConversationOption>))]
public readonly partial record struct ConversationOption : IOpenEnum, IApiValue<ConversationOption>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>semantic</c>.</param>
    public ConversationOption(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>By meaning.</summary>
    public static ConversationOption Semantic => new("semantic");

    /// <summary>Word for word.</summary>
    public static ConversationOption ExactMatch => new("exact_match");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator ConversationOption(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(ConversationOption other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    ConversationOption IApiValue<ConversationOption>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static ConversationOption? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
