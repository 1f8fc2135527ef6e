[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchOperator>))]
public readonly struct SearchOperator : System.IEquatable<TwelveLabs.SearchOperator>
{
    public SearchOperator(string value) { }
    public string Value { get; }
    public static TwelveLabs.SearchOperator And { get; }
    public static TwelveLabs.SearchOperator Or { get; }
    public bool Equals(TwelveLabs.SearchOperator other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.SearchOperator op_Implicit(string value) { }
}
