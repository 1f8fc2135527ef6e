/// <summary>The order of videos in a search that is grouped by video.</summary>
/// <remarks>The set of values grows: one that this version does not know keeps its text, compares by it and is sent as it came.</remarks>
[ApiEnum]
[JsonConverter(typeof(SearchSort.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SearchSort>))]
public readonly partial struct SearchSort : IOpenEnum, IApiValue<SearchSort>, IEquatable<SearchSort>
{
    private readonly string? _value;

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text, such as <c>score</c>.</param>
    public SearchSort(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>By the score of their best clip. The default.</summary>
    public static SearchSort Score => new("score");

    /// <summary>By the number of their matching clips. Only when grouped by video.</summary>
    public static SearchSort ClipCount => new("clip_count");

    /// <summary>The text on the wire.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SearchSort(string value) => new(value);

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SearchSort left, SearchSort right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SearchSort left, SearchSort right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SearchSort other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SearchSort other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    SearchSort IApiValue<SearchSort>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static SearchSort Read(JsonReader reader) => new(Json.JsonRead.String(reader) ?? "");

    internal sealed class Converter : Json.ValueConverter<SearchSort>
    {
        protected override SearchSort Read(JsonReader reader) => SearchSort.Read(reader);
        protected override void Write(JsonWriter writer, SearchSort value) => writer.WriteValue(value.Value);
    }
}
