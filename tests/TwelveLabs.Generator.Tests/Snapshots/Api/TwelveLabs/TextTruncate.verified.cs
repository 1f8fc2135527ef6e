[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.TextTruncate>))]
public readonly struct TextTruncate : System.IEquatable<TwelveLabs.TextTruncate>
{
    public TextTruncate(string value) { }
    public string Value { get; }
    public static TwelveLabs.TextTruncate End { get; }
    public static TwelveLabs.TextTruncate None { get; }
    public static TwelveLabs.TextTruncate Start { get; }
    public bool Equals(TwelveLabs.TextTruncate other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.TextTruncate op_Implicit(string value) { }
}
