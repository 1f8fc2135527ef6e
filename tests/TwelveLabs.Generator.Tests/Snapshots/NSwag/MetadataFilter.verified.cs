/// <summary>A value of user metadata that must be met exactly (a text, a number or a boolean), or a range of numbers of which either side may be open. In a query it is written <c>name=v</c> or <c>name[gte]=v&amp;name[lte]=w</c>, in JSON <c>v</c> or an object.</summary>
[ApiFilter]
[JsonConverter(typeof(ValueConverter<MetadataFilter>))]
[System.Text.Json.Serialization.JsonConverter(typeof(ApiJsonConverter<MetadataFilter>))]
public readonly partial record struct MetadataFilter : IFilter, IApiValue<MetadataFilter>
{
    private readonly ValueFilter _filter;

    private MetadataFilter(ValueFilter filter) => _filter = filter;

    private MetadataFilter(RangeFilter<double> range) => _filter = new ValueFilter { Number = range };

    /// <summary>Only this text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator MetadataFilter(string value) => Exactly(value);

    /// <summary>Only this boolean.</summary>
    /// <param name="value">The boolean.</param>
    public static implicit operator MetadataFilter(bool value) => Exactly(value);

    /// <summary>Only this text.</summary>
    /// <param name="value">The text.</param>
    public static MetadataFilter Exactly(string value) => new(new ValueFilter { Text = value ?? throw new ArgumentNullException(nameof(value)) });

    /// <summary>Only this boolean.</summary>
    /// <param name="value">The boolean.</param>
    public static MetadataFilter Exactly(bool value) => new(new ValueFilter { Flag = value });

    bool IFilter.IsEmpty => _filter.IsEmpty;

    internal ValueFilter Filter => _filter;

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator MetadataFilter(double value) => Exactly(value);

    /// <summary>Only this value.</summary>
    /// <param name="value">The value.</param>
    public static MetadataFilter Exactly(double value) => new(new RangeFilter<double> { Plain = value });

    /// <summary>This value or more.</summary>
    /// <param name="value">The lower bound, included.</param>
    public static MetadataFilter AtLeast(double value) => new(new RangeFilter<double> { Gte = value });

    /// <summary>This value or less.</summary>
    /// <param name="value">The upper bound, included.</param>
    public static MetadataFilter AtMost(double value) => new(new RangeFilter<double> { Lte = value });

    /// <summary>More than this value.</summary>
    /// <param name="value">The lower bound, excluded.</param>
    public static MetadataFilter MoreThan(double value) => new(new RangeFilter<double> { Gt = value });

    /// <summary>Less than this value.</summary>
    /// <param name="value">The upper bound, excluded.</param>
    public static MetadataFilter LessThan(double value) => new(new RangeFilter<double> { Lt = value });

    /// <summary>From one value to another.</summary>
    /// <param name="least">The lower bound, included.</param>
    /// <param name="most">The upper bound, included.</param>
    public static MetadataFilter Between(double least, double most) => new(RangeFilter<double>.Between(least, most));

    /// <summary>Returns the filter as text, such as <c>&gt;= 4 and &lt;= 60</c>.</summary>
    public override string ToString() => _filter.ToString();

    IEnumerable<double> IFilter.Numbers() => _filter.Numbers();

    IEnumerable<(string Suffix, string Text)> IFilter.Fields() => _filter.Fields();

    void IFilter.WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    internal static bool TryRead(JToken? token, out MetadataFilter filter)
    {
        var read = ValueFilter.Of(token);
        filter = new(read ?? default(ValueFilter));
        return read is not null;
    }

    internal static MetadataFilter Read(JsonReader reader) =>
        TryRead(JsonRead.Token(reader), out var filter) ? filter : throw JsonRead.Unexpected(reader, "a text, a boolean, a number or a range of numbers");

    internal void WriteTo(JsonWriter writer) => _filter.WriteTo(writer);

    MetadataFilter IApiValue<MetadataFilter>.ReadFrom(JsonReader reader) => Read(reader);

    void IApiValue.WriteTo(JsonWriter writer) => WriteTo(writer);
}
