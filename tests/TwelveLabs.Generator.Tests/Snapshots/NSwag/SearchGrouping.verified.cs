/// <summary>How the matches of a search are grouped.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<SearchGrouping>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SearchGrouping>))]
public readonly partial record struct SearchGrouping : IOpenEnum, IApiValue<SearchGrouping>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>clip</c>.</param>
    public SearchGrouping(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>One item per clip. The default.</summary>
    public static SearchGrouping Clip => new("clip");

    /// <summary>One item per video, with its clips.</summary>
    public static SearchGrouping Video => new("video");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SearchGrouping(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(SearchGrouping other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SearchGrouping IApiValue<SearchGrouping>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static SearchGrouping? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
