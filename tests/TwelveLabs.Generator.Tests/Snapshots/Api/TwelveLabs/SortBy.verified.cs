[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SortBy>))]
public readonly struct SortBy : System.IEquatable<TwelveLabs.SortBy>
{
    public SortBy(string value) { }
    public string Value { get; }
    public static TwelveLabs.SortBy CreatedAt { get; }
    public static TwelveLabs.SortBy UpdatedAt { get; }
    public bool Equals(TwelveLabs.SortBy other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.SortBy op_Implicit(string value) { }
}
