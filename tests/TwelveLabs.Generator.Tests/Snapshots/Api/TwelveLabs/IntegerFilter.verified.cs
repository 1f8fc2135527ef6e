[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IntegerFilter>))]
public readonly struct IntegerFilter : System.IEquatable<TwelveLabs.IntegerFilter>
{
    public override string ToString() { }
    public static TwelveLabs.IntegerFilter AtLeast(long value) { }
    public static TwelveLabs.IntegerFilter AtMost(long value) { }
    public static TwelveLabs.IntegerFilter Between(long least, long most) { }
    public static TwelveLabs.IntegerFilter Exactly(long value) { }
    public static TwelveLabs.IntegerFilter LessThan(long value) { }
    public static TwelveLabs.IntegerFilter MoreThan(long value) { }
    public static TwelveLabs.IntegerFilter op_Implicit(long value) { }
}
