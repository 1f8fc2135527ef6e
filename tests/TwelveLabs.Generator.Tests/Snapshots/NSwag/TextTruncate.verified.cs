/// <summary>What to do with a text that is too long to embed.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<TextTruncate>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<TextTruncate>))]
public readonly partial record struct TextTruncate : IOpenEnum, IApiValue<TextTruncate>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>none</c>.</param>
    public TextTruncate(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Refuse it with an error.</summary>
    public static TextTruncate None => new("none");

    /// <summary>Drop tokens from its start.</summary>
    public static TextTruncate Start => new("start");

    /// <summary>Drop tokens from its end. The default.</summary>
    public static TextTruncate End => new("end");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator TextTruncate(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(TextTruncate other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    TextTruncate IApiValue<TextTruncate>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static TextTruncate? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
