/// <summary>What to do with a text that is too long to embed.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(TextTruncate.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<TextTruncate>))]
public readonly partial struct TextTruncate : IOpenEnum, IApiValue<TextTruncate>, IEquatable<TextTruncate>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TextTruncate left, TextTruncate right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TextTruncate left, TextTruncate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TextTruncate other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextTruncate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    TextTruncate IApiValue<TextTruncate>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static TextTruncate Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<TextTruncate>
    {
        protected override TextTruncate Read(JsonReader reader) => TextTruncate.Read(reader);
        protected override void Write(JsonWriter writer, TextTruncate value) => writer.WriteValue(value.Value);
    }
}
