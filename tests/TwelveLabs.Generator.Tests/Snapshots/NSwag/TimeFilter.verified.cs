/// <summary>A time, or a range of which either side may be open. Each value is a full RFC 3339 time or just a date (<c>2024-11-01</c>). A plain value is no exact match: it means from then on.</summary>
[ApiFilter]
[JsonConverter(typeof(ValueConverter<TimeFilter>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<TimeFilter>))]
public readonly partial record struct TimeFilter : IFilter, IApiValue<TimeFilter>
{
    private readonly RangeFilter<DateTimeOffset> _filter;

    private TimeFilter(RangeFilter<DateTimeOffset> filter) => _filter = filter;

    bool IFilter.IsEmpty => _filter.IsEmpty;

    internal RangeFilter<DateTimeOffset> Filter => _filter;

    /// <summary>At or after this time, on its date. It is no exact match: the service has none for times.</summary>
    /// <param name="value">The value.</param>
    public static TimeFilter From(DateTimeOffset value) => new(new RangeFilter<DateTimeOffset> { Plain = value });

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

    /// <summary>Returns the filter as text, such as <c>&gt;= 4 and &lt;= 60</c>.</summary>
    public override string ToString() => _filter.ToString("from ");

    IEnumerable<double> IFilter.Numbers() => _filter.Numbers();

    IEnumerable<(string Suffix, string Text)> IFilter.Fields() => _filter.Fields();

    void IFilter.WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    internal static TimeFilter Read(JsonReader reader) => new(RangeFilter<DateTimeOffset>.Read(reader, JsonRead.Time));

    internal void WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    TimeFilter IApiValue<TimeFilter>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);
}
