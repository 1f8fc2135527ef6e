[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EngineFamily>))]
public readonly struct EngineFamily : System.IEquatable<TwelveLabs.EngineFamily>
{
    public EngineFamily(string value) { }
    public string Value { get; }
    public static TwelveLabs.EngineFamily Marengo { get; }
    public static TwelveLabs.EngineFamily Pegasus { get; }
    public bool Equals(TwelveLabs.EngineFamily other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.EngineFamily op_Implicit(string value) { }
}
