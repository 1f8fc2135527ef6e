[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EngineOption>))]
public readonly struct EngineOption : System.IEquatable<TwelveLabs.EngineOption>
{
    public EngineOption(string value) { }
    public string Value { get; }
    public static TwelveLabs.EngineOption Conversation { get; }
    public static TwelveLabs.EngineOption Logo { get; }
    public static TwelveLabs.EngineOption TextInVideo { get; }
    public static TwelveLabs.EngineOption Visual { get; }
    public bool Equals(TwelveLabs.EngineOption other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.EngineOption op_Implicit(string value) { }
}
