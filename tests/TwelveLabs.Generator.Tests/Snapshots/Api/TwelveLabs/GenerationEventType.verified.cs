[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GenerationEventType>))]
public readonly struct GenerationEventType : System.IEquatable<TwelveLabs.GenerationEventType>
{
    public GenerationEventType(string value) { }
    public string Value { get; }
    public static TwelveLabs.GenerationEventType StreamEnd { get; }
    public static TwelveLabs.GenerationEventType StreamError { get; }
    public static TwelveLabs.GenerationEventType StreamStart { get; }
    public static TwelveLabs.GenerationEventType TextGeneration { get; }
    public bool Equals(TwelveLabs.GenerationEventType other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.GenerationEventType op_Implicit(string value) { }
}
