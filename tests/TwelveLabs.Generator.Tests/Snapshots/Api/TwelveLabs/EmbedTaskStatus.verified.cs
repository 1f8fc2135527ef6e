[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbedTaskStatus>))]
public readonly struct EmbedTaskStatus : System.IEquatable<TwelveLabs.EmbedTaskStatus>
{
    public EmbedTaskStatus(string value) { }
    public string Value { get; }
    public static TwelveLabs.EmbedTaskStatus Failed { get; }
    public static TwelveLabs.EmbedTaskStatus Processing { get; }
    public static TwelveLabs.EmbedTaskStatus Ready { get; }
    public bool Equals(TwelveLabs.EmbedTaskStatus other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.EmbedTaskStatus op_Implicit(string value) { }
}
