[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.Confidence>))]
public readonly struct Confidence : System.IEquatable<TwelveLabs.Confidence>
{
    public Confidence(string value) { }
    public string Value { get; }
    public static TwelveLabs.Confidence ExtremelyLow { get; }
    public static TwelveLabs.Confidence High { get; }
    public static TwelveLabs.Confidence Low { get; }
    public static TwelveLabs.Confidence Medium { get; }
    public bool Equals(TwelveLabs.Confidence other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.Confidence op_Implicit(string value) { }
}
