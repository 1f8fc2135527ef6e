/// <summary>The direction of an order.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(SortOrder.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<SortOrder>))]
public readonly partial struct SortOrder : IOpenEnum, IApiValue<SortOrder>, IEquatable<SortOrder>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>asc</c>.</param>
    public SortOrder(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Oldest first.</summary>
    public static SortOrder Asc => new("asc");

    /// <summary>Newest first.</summary>
    public static SortOrder Desc => new("desc");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator SortOrder(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(SortOrder left, SortOrder right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(SortOrder left, SortOrder right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(SortOrder other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SortOrder other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    SortOrder IApiValue<SortOrder>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static SortOrder Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<SortOrder>
    {
        protected override SortOrder Read(JsonReader reader) => SortOrder.Read(reader);
        protected override void Write(JsonWriter writer, SortOrder value) => writer.WriteValue(value.Value);
    }
}
