[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.GistType>))]
public readonly struct GistType : System.IEquatable<TwelveLabs.GistType>
{
    public GistType(string value) { }
    public string Value { get; }
    public static TwelveLabs.GistType Hashtag { get; }
    public static TwelveLabs.GistType Title { get; }
    public static TwelveLabs.GistType Topic { get; }
    public bool Equals(TwelveLabs.GistType other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.GistType op_Implicit(string value) { }
}
