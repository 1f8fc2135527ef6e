[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.NumberFilter>))]
public readonly struct NumberFilter : System.IEquatable<TwelveLabs.NumberFilter>
{
    public override string ToString() { }
    public static TwelveLabs.NumberFilter AtLeast(double value) { }
    public static TwelveLabs.NumberFilter AtMost(double value) { }
    public static TwelveLabs.NumberFilter Between(double least, double most) { }
    public static TwelveLabs.NumberFilter Exactly(double value) { }
    public static TwelveLabs.NumberFilter LessThan(double value) { }
    public static TwelveLabs.NumberFilter MoreThan(double value) { }
    public static TwelveLabs.NumberFilter op_Implicit(double value) { }
}
