[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SummaryType>))]
public readonly struct SummaryType : System.IEquatable<TwelveLabs.SummaryType>
{
    public SummaryType(string value) { }
    public string Value { get; }
    public static TwelveLabs.SummaryType Chapter { get; }
    public static TwelveLabs.SummaryType Highlight { get; }
    public static TwelveLabs.SummaryType Summary { get; }
    public bool Equals(TwelveLabs.SummaryType other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.SummaryType op_Implicit(string value) { }
}
