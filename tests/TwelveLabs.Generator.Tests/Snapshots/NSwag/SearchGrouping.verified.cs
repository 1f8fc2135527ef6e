/// <summary>How the matches of a search are grouped.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(SearchGrouping.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SearchGrouping>))]
public readonly partial struct SearchGrouping : IOpenEnum, IApiValue<SearchGrouping>, IEquatable<SearchGrouping>
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
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SearchGrouping left, SearchGrouping right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SearchGrouping left, SearchGrouping right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SearchGrouping other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SearchGrouping other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SearchGrouping IApiValue<SearchGrouping>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static SearchGrouping Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<SearchGrouping>
    {
        protected override SearchGrouping Read(JsonReader reader) => SearchGrouping.Read(reader);
        protected override void Write(JsonWriter writer, SearchGrouping value) => writer.WriteValue(value.Value);
    }
}
