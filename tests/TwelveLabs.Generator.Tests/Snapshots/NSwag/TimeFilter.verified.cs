/// <summary>A time, or a range of which either side may be open. Each value is a full RFC 3339 time or just a date (<c>2024-11-01</c>). A plain value is no exact match: it means from then on.</summary>
[ApiFilter]
[JsonConverter(typeof(TimeFilter.Converter))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<TimeFilter>))]
public readonly partial struct TimeFilter : IRangeFilter<DateTimeOffset>, IApiValue<TimeFilter>, IEquatable<TimeFilter>
{
    private readonly RangeFilter<DateTimeOffset> _range;

    private TimeFilter(RangeFilter<DateTimeOffset> range) => _range = range;

    RangeFilter<DateTimeOffset> IRangeFilter<DateTimeOffset>.Range => _range;

    internal RangeFilter<DateTimeOffset> Range => _range;

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator TimeFilter(DateTimeOffset value) => Exactly(value);

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static TimeFilter Exactly(DateTimeOffset value) => new(new RangeFilter<DateTimeOffset> { Exact = value });

    /// <summary>This value or more.</summary>
    /// <param name="value">The lower bound, included.</param>
    public static TimeFilter AtLeast(DateTimeOffset value) => new(new RangeFilter<DateTimeOffset> { Gte = value });

    /// <summary>This value or less.</summary>
    /// <param name="value">The upper bound, included.</param>
    public static TimeFilter AtMost(DateTimeOffset value) => new(new RangeFilter<DateTimeOffset> { Lte = value });

    /// <summary>More than this value.</summary>
    /// <param name="value">The lower bound, excluded.</param>
    public static TimeFilter MoreThan(DateTimeOffset value) => new(new RangeFilter<DateTimeOffset> { Gt = value });

    /// <summary>Less than this value.</summary>
    /// <param name="value">The upper bound, excluded.</param>
    public static TimeFilter LessThan(DateTimeOffset value) => new(new RangeFilter<DateTimeOffset> { Lt = value });

    /// <summary>From one value to another.</summary>
    /// <param name="least">The lower bound, included.</param>
    /// <param name="most">The upper bound, included.</param>
    public static TimeFilter Between(DateTimeOffset least, DateTimeOffset most) => new(RangeFilter<DateTimeOffset>.Between(least, most));

    /// <summary>Whether both ask for the same.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(TimeFilter left, TimeFilter right) => left.Equals(right);

    /// <summary>Whether they ask for something different.</summary>
    /// <param name="left">One filter.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(TimeFilter left, TimeFilter right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TimeFilter other) => _range == other._range;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeFilter other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _range.GetHashCode();

    /// <summary>The filter as words, such as <c>&gt;= 4 and &lt;= 60</c>.</summary>
    public override string ToString() => _range.ToString();

    internal static TimeFilter Read(JsonReader reader) => new(RangeFilter<DateTimeOffset>.Read(reader, Json.JsonRead.Time));

    internal void WriteTo(JsonWriter writer) => _range.WriteTo(writer);

    TimeFilter IApiValue<TimeFilter>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);

    internal sealed class Converter : Json.ValueConverter<TimeFilter>
    {
        protected override TimeFilter Read(JsonReader reader) => TimeFilter.Read(reader);
        protected override void Write(JsonWriter writer, TimeFilter value) => value.WriteTo(writer);
    }
}
