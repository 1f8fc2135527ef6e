/// <summary>How far an indexing task has come, in this order.</summary>
/// <remarks>The set of values is extensible: an unknown value keeps its text.</remarks>
[ApiEnum]
[JsonConverter(typeof(ValueConverter<IndexingStatus>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<IndexingStatus>))]
public readonly partial record struct IndexingStatus : IOpenEnum, IApiValue<IndexingStatus>
{
    private readonly string? _value;

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text, such as <c>validating</c>.</param>
    public IndexingStatus(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>The file is being checked.</summary>
    public static IndexingStatus Validating => new("validating");

    /// <summary>The file was accepted and waits for a place.</summary>
    public static IndexingStatus Pending => new("pending");

    /// <summary>The task waits for its turn.</summary>
    public static IndexingStatus Queued => new("queued");

    /// <summary>The engines are at work.</summary>
    public static IndexingStatus Indexing => new("indexing");

    /// <summary>The video is indexed and can be used.</summary>
    public static IndexingStatus Ready => new("ready");

    /// <summary>The video could not be indexed. The task stays so.</summary>
    public static IndexingStatus Failed => new("failed");

    /// <summary>Gets the text in JSON.</summary>
    public string Value => _value ?? "";

    /// <summary>Initializes a value.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator IndexingStatus(string value) => new(value);

    /// <summary>Returns whether both have the same text.</summary>
    /// <param name="other">The other value.</param>
    public bool Equals(IndexingStatus other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>Gets the text in JSON.</summary>
    public override string ToString() => Value;

    IndexingStatus IApiValue<IndexingStatus>.ReadFrom(JsonReader reader) => Read(reader) ?? default;

    void IApiValue.WriteTo(JsonWriter writer) => writer.WriteValue(Value);

    internal static IndexingStatus? Read(JsonReader reader) => JsonRead.Word(reader) is { } text ? new(text) : null;
}
