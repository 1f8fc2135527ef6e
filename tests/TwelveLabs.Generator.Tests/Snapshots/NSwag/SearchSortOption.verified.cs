/// <summary>The order of videos in a search that is grouped by video.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(SearchSortOption.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SearchSortOption>))]
public readonly partial struct SearchSortOption : IOpenEnum, IApiValue<SearchSortOption>, IEquatable<SearchSortOption>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SearchSortOption left, SearchSortOption right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SearchSortOption left, SearchSortOption right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SearchSortOption other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SearchSortOption other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SearchSortOption IApiValue<SearchSortOption>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static SearchSortOption Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<SearchSortOption>
    {
        protected override SearchSortOption Read(JsonReader reader) => SearchSortOption.Read(reader);
        protected override void Write(JsonWriter writer, SearchSortOption value) => writer.WriteValue(value.Value);
    }
}
