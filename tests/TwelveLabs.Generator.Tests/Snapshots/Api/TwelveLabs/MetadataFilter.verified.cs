[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.MetadataFilter>))]
public readonly struct MetadataFilter : System.IEquatable<TwelveLabs.MetadataFilter>
{
    public override string ToString() { }
    public static TwelveLabs.MetadataFilter AtLeast(double value) { }
    public static TwelveLabs.MetadataFilter AtMost(double value) { }
    public static TwelveLabs.MetadataFilter Between(double least, double most) { }
    public static TwelveLabs.MetadataFilter Exactly(bool value) { }
    public static TwelveLabs.MetadataFilter Exactly(double value) { }
    public static TwelveLabs.MetadataFilter Exactly(string value) { }
    public static TwelveLabs.MetadataFilter LessThan(double value) { }
    public static TwelveLabs.MetadataFilter MoreThan(double value) { }
    public static TwelveLabs.MetadataFilter op_Implicit(bool value) { }
    public static TwelveLabs.MetadataFilter op_Implicit(double value) { }
    public static TwelveLabs.MetadataFilter op_Implicit(string value) { }
}
