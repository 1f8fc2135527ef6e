[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IntegerFilter>))]
public readonly struct IntegerFilter : System.IEquatable<TwelveLabs.IntegerFilter>
{
    public bool Equals(TwelveLabs.IntegerFilter other) { }
    public override bool Equals(object? obj) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.IntegerFilter AtLeast(long value) { }
    public static TwelveLabs.IntegerFilter AtMost(long value) { }
    public static TwelveLabs.IntegerFilter Between(long least, long most) { }
    public static TwelveLabs.IntegerFilter Exactly(long value) { }
    public static TwelveLabs.IntegerFilter LessThan(long value) { }
    public static TwelveLabs.IntegerFilter MoreThan(long value) { }
    public static TwelveLabs.IntegerFilter op_Implicit(long value) { }
    public static bool operator !=(TwelveLabs.IntegerFilter left, TwelveLabs.IntegerFilter right) { }
    public static bool operator ==(TwelveLabs.IntegerFilter left, TwelveLabs.IntegerFilter right) { }
}
