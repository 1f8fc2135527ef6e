/// <summary>An exact whole number, or a range of which either side may be open. In a query it is written <c>name=v</c> or <c>name[gte]=v&amp;name[lte]=w</c>, in JSON <c>v</c> or an object.</summary>
[ApiFilter]
[JsonConverter(typeof(ValueConverter<IntegerFilter>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<IntegerFilter>))]
public readonly partial record struct IntegerFilter : IFilter, IApiValue<IntegerFilter>
{
    private readonly RangeFilter<long> _filter;

    private IntegerFilter(RangeFilter<long> filter) => _filter = filter;

    bool IFilter.IsEmpty => _filter.IsEmpty;

    internal RangeFilter<long> Filter => _filter;

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator IntegerFilter(long value) => Exactly(value);

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static IntegerFilter Exactly(long value) => new(new RangeFilter<long> { Plain = value });

    /// <summary>This value or more.</summary>
    /// <param name="value">The lower bound, included.</param>
    public static IntegerFilter AtLeast(long value) => new(new RangeFilter<long> { Gte = value });

    /// <summary>This value or less.</summary>
    /// <param name="value">The upper bound, included.</param>
    public static IntegerFilter AtMost(long value) => new(new RangeFilter<long> { Lte = value });

    /// <summary>More than this value.</summary>
    /// <param name="value">The lower bound, excluded.</param>
    public static IntegerFilter MoreThan(long value) => new(new RangeFilter<long> { Gt = value });

    /// <summary>Less than this value.</summary>
    /// <param name="value">The upper bound, excluded.</param>
    public static IntegerFilter LessThan(long value) => new(new RangeFilter<long> { Lt = value });

    /// <summary>From one value to another.</summary>
    /// <param name="least">The lower bound, included.</param>
    /// <param name="most">The upper bound, included.</param>
    public static IntegerFilter Between(long least, long most) => new(RangeFilter<long>.Between(least, most));

    /// <summary>Returns the filter as text, such as <c>&gt;= 4 and &lt;= 60</c>.</summary>
    public override string ToString() => _filter.ToString();

    IEnumerable<double> IFilter.Numbers() => _filter.Numbers();

    IEnumerable<(string Suffix, string Text)> IFilter.Fields() => _filter.Fields();

    void IFilter.WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    internal static IntegerFilter Read(JsonReader reader) => new(RangeFilter<long>.Read(reader, JsonRead.Int64));

    internal void WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    IntegerFilter IApiValue<IntegerFilter>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);
}
