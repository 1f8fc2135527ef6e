[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SortOrder>))]
public readonly struct SortOrder : System.IEquatable<TwelveLabs.SortOrder>
{
    public SortOrder(string value) { }
    public string Value { get; }
    public static TwelveLabs.SortOrder Asc { get; }
    public static TwelveLabs.SortOrder Desc { get; }
    public bool Equals(TwelveLabs.SortOrder other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.SortOrder op_Implicit(string value) { }
}
