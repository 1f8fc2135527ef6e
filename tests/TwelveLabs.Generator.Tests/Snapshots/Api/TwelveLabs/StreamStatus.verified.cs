[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.StreamStatus>))]
public readonly struct StreamStatus : System.IEquatable<TwelveLabs.StreamStatus>
{
    public StreamStatus(string value) { }
    public string Value { get; }
    public static TwelveLabs.StreamStatus Canceled { get; }
    public static TwelveLabs.StreamStatus Complete { get; }
    public static TwelveLabs.StreamStatus Error { get; }
    public static TwelveLabs.StreamStatus Processing { get; }
    public bool Equals(TwelveLabs.StreamStatus other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.StreamStatus op_Implicit(string value) { }
}
