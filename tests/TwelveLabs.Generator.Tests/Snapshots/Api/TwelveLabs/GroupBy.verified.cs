[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GroupBy>))]
public readonly struct GroupBy : System.IEquatable<TwelveLabs.GroupBy>
{
    public GroupBy(string value) { }
    public string Value { get; }
    public static TwelveLabs.GroupBy Clip { get; }
    public static TwelveLabs.GroupBy Video { get; }
    public bool Equals(TwelveLabs.GroupBy other) { }
    public override bool Equals(object? obj) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.GroupBy op_Implicit(string value) { }
    public static bool operator !=(TwelveLabs.GroupBy left, TwelveLabs.GroupBy right) { }
    public static bool operator ==(TwelveLabs.GroupBy left, TwelveLabs.GroupBy right) { }
}
