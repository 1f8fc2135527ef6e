[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.QueryMediaType>))]
public readonly struct QueryMediaType : System.IEquatable<TwelveLabs.QueryMediaType>
{
    public QueryMediaType(string value) { }
    public string Value { get; }
    public static TwelveLabs.QueryMediaType Image { get; }
    public bool Equals(TwelveLabs.QueryMediaType other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.QueryMediaType op_Implicit(string value) { }
}
