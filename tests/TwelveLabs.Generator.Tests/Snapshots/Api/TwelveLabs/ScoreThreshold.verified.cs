[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.ScoreThreshold>))]
public readonly struct ScoreThreshold : System.IEquatable<TwelveLabs.ScoreThreshold>
{
    public ScoreThreshold(string value) { }
    public string Value { get; }
    public static TwelveLabs.ScoreThreshold High { get; }
    public static TwelveLabs.ScoreThreshold Low { get; }
    public static TwelveLabs.ScoreThreshold Medium { get; }
    public static TwelveLabs.ScoreThreshold None { get; }
    public bool Equals(TwelveLabs.ScoreThreshold other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.ScoreThreshold op_Implicit(string value) { }
}
