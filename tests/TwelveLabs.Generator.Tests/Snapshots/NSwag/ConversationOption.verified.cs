/// <summary>How spoken words are matched.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ConversationOption.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<ConversationOption>))]
public readonly partial struct ConversationOption : IOpenEnum, IApiValue<ConversationOption>, IEquatable<ConversationOption>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ConversationOption left, ConversationOption right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ConversationOption left, ConversationOption right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ConversationOption other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ConversationOption other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    ConversationOption IApiValue<ConversationOption>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static ConversationOption Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<ConversationOption>
    {
        protected override ConversationOption Read(JsonReader reader) => ConversationOption.Read(reader);
        protected override void Write(JsonWriter writer, ConversationOption value) => writer.WriteValue(value.Value);
    }
}
