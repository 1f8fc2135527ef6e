[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TimeFilter>))]
public readonly struct TimeFilter : System.IEquatable<TwelveLabs.TimeFilter>
{
    public override string ToString() { }
    public static TwelveLabs.TimeFilter AtLeast(System.DateTimeOffset value) { }
    public static TwelveLabs.TimeFilter AtMost(System.DateTimeOffset value) { }
    public static TwelveLabs.TimeFilter Between(System.DateTimeOffset least, System.DateTimeOffset most) { }
    public static TwelveLabs.TimeFilter From(System.DateTimeOffset value) { }
    public static TwelveLabs.TimeFilter LessThan(System.DateTimeOffset value) { }
    public static TwelveLabs.TimeFilter MoreThan(System.DateTimeOffset value) { }
}
