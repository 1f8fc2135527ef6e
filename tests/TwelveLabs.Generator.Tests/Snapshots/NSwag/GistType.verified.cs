/// <summary>A short text that can be written for a video.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<GistType>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<GistType>))]
public readonly partial record struct GistType : IOpenEnum, IApiValue<GistType>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>title</c>.</param>
    public GistType(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A title.</summary>
    public static GistType Title => new("title");

    /// <summary>A list of topics.</summary>
    public static GistType Topic => new("topic");

    /// <summary>A list of hashtags.</summary>
    public static GistType Hashtag => new("hashtag");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator GistType(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(GistType other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    GistType IApiValue<GistType>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static GistType? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
