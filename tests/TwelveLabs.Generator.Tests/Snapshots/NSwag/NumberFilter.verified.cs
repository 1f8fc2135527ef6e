/// <summary>An exact number, or a range of which either side may be open. In a query it is written <c>name=v</c> or <c>name[gte]=v&amp;name[lte]=w</c>, in JSON <c>v</c> or an object.</summary>
[ApiFilter]
[JsonConverter(typeof(ValueConverter<NumberFilter>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<NumberFilter>))]
public readonly partial record struct NumberFilter : IFilter, IApiValue<NumberFilter>
{
    private readonly RangeFilter<double> _filter;

    private NumberFilter(RangeFilter<double> filter) => _filter = filter;

    bool IFilter.IsEmpty => _filter.IsEmpty;

    internal RangeFilter<double> Filter => _filter;

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator NumberFilter(double value) => Exactly(value);

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static NumberFilter Exactly(double value) => new(new RangeFilter<double> { Plain = value });

    /// <summary>This value or more.</summary>
    /// <param name="value">The lower bound, included.</param>
    public static NumberFilter AtLeast(double value) => new(new RangeFilter<double> { Gte = value });

    /// <summary>This value or less.</summary>
    /// <param name="value">The upper bound, included.</param>
    public static NumberFilter AtMost(double value) => new(new RangeFilter<double> { Lte = value });

    /// <summary>More than this value.</summary>
    /// <param name="value">The lower bound, excluded.</param>
    public static NumberFilter MoreThan(double value) => new(new RangeFilter<double> { Gt = value });

    /// <summary>Less than this value.</summary>
    /// <param name="value">The upper bound, excluded.</param>
    public static NumberFilter LessThan(double value) => new(new RangeFilter<double> { Lt = value });

    /// <summary>From one value to another.</summary>
    /// <param name="least">The lower bound, included.</param>
    /// <param name="most">The upper bound, included.</param>
    public static NumberFilter Between(double least, double most) => new(RangeFilter<double>.Between(least, most));

    /// <summary>Returns the filter as text, such as <c>&gt;= 4 and &lt;= 60</c>.</summary>
    public override string ToString() => _filter.ToString();

    IEnumerable<double> IFilter.Numbers() => _filter.Numbers();

    IEnumerable<(string Suffix, string Text)> IFilter.Fields() => _filter.Fields();

    void IFilter.WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    internal static NumberFilter Read(JsonReader reader) => new(RangeFilter<double>.Read(reader, JsonRead.Double));

    internal void WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    NumberFilter IApiValue<NumberFilter>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);
}
