[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexAddon>))]
public readonly struct IndexAddon : System.IEquatable<TwelveLabs.IndexAddon>
{
    public IndexAddon(string value) { }
    public string Value { get; }
    public static TwelveLabs.IndexAddon Thumbnail { get; }
    public bool Equals(TwelveLabs.IndexAddon other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.IndexAddon op_Implicit(string value) { }
}
