/// <summary>The order of videos in a search that is grouped by video.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<SearchSortOption>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SearchSortOption>))]
public readonly partial record struct SearchSortOption : IOpenEnum, IApiValue<SearchSortOption>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>score</c>.</param>
    public SearchSortOption(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>By the score of their best clip. The default.</summary>
    public static SearchSortOption Score => new("score");

    /// <summary>By the number of their matching clips. Only when grouped by video.</summary>
    public static SearchSortOption ClipCount => new("clip_count");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SearchSortOption(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(SearchSortOption other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SearchSortOption IApiValue<SearchSortOption>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static SearchSortOption? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
