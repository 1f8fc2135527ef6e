/// <summary>How sure the service is of a match.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(Confidence.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<Confidence>))]
public readonly partial struct Confidence : IOpenEnum, IApiValue<Confidence>, IEquatable<Confidence>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>high</c>.</param>
    public Confidence(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>A strong match.</summary>
    public static Confidence High => new("high");

    /// <summary>A fair match.</summary>
    public static Confidence Medium => new("medium");

    /// <summary>A weak match.</summary>
    public static Confidence Low => new("low");

    /// <summary>A very weak match.</summary>
    public static Confidence ExtremelyLow => new("extremely low");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Confidence(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Confidence left, Confidence right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Confidence left, Confidence right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Confidence other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Confidence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    Confidence IApiValue<Confidence>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static Confidence Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<Confidence>
    {
        protected override Confidence Read(JsonReader reader) => Confidence.Read(reader);
        protected override void Write(JsonWriter writer, Confidence value) => writer.WriteValue(value.Value);
    }
}
