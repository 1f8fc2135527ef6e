/// <summary>How the matches of a search are grouped.</summary>
/// <remarks>The set of values grows: one that this version does not know keeps its text, compares by it and is sent as it came.</remarks>
[ApiEnum]
[JsonConverter(typeof(GroupBy.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<GroupBy>))]
public readonly partial struct GroupBy : IOpenEnum, IApiValue<GroupBy>, IEquatable<GroupBy>
{
    private readonly string? _value;

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text, such as <c>clip</c>.</param>
    public GroupBy(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>One item per clip. The default.</summary>
    public static GroupBy Clip => new("clip");

    /// <summary>One item per video, with its clips.</summary>
    public static GroupBy Video => new("video");

    /// <summary>The text on the wire.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes a value of its text on the wire.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator GroupBy(string value) => new(value);

    /// <summary>Whether both have the same text.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(GroupBy left, GroupBy right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(GroupBy left, GroupBy right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(GroupBy other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is GroupBy other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text on the wire.</summary>
    public override string ToString() => Value;

    GroupBy IApiValue<GroupBy>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    private static GroupBy Read(JsonReader reader) => new(Json.JsonRead.String(reader) ?? "");

    internal sealed class Converter : Json.ValueConverter<GroupBy>
    {
        protected override GroupBy Read(JsonReader reader) => GroupBy.Read(reader);
        protected override void Write(JsonWriter writer, GroupBy value) => writer.WriteValue(value.Value);
    }
}
