/// <summary>The status of a stream.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(StreamStatus.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<StreamStatus>))]
public readonly partial struct StreamStatus : IOpenEnum, IApiValue<StreamStatus>, IEquatable<StreamStatus>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>PROCESSING</c>.</param>
    public StreamStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>It is being created.</summary>
    public static StreamStatus Processing => new("PROCESSING");

    /// <summary>It can be played.</summary>
    public static StreamStatus Complete => new("COMPLETE");

    /// <summary>Its making was called off.</summary>
    public static StreamStatus Canceled => new("CANCELED");

    /// <summary>Its making failed.</summary>
    public static StreamStatus Error => new("ERROR");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator StreamStatus(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(StreamStatus left, StreamStatus right) => left.Equals(right);

    /// <summary>Returns whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(StreamStatus left, StreamStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(StreamStatus other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is StreamStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    StreamStatus IApiValue<StreamStatus>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static StreamStatus Read(JsonReader reader) => new(JsonRead.String(reader) ?? "");

    internal sealed class Converter : ValueConverter<StreamStatus>
    {
        protected override StreamStatus Read(JsonReader reader) => StreamStatus.Read(reader);
        protected override void Write(JsonWriter writer, StreamStatus value) => writer.WriteValue(value.Value);
    }
}
