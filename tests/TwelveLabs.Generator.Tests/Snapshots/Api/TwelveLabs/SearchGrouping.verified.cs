[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchGrouping>))]
public readonly struct SearchGrouping : System.IEquatable<TwelveLabs.SearchGrouping>
{
    public SearchGrouping(string value) { }
    public string Value { get; }
    public static TwelveLabs.SearchGrouping Clip { get; }
    public static TwelveLabs.SearchGrouping Video { get; }
    public bool Equals(TwelveLabs.SearchGrouping other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.SearchGrouping op_Implicit(string value) { }
}
