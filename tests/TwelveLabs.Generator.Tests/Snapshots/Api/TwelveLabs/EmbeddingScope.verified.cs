[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingScope>))]
public readonly struct EmbeddingScope : System.IEquatable<TwelveLabs.EmbeddingScope>
{
    public EmbeddingScope(string value) { }
    public string Value { get; }
    public static TwelveLabs.EmbeddingScope Clip { get; }
    public static TwelveLabs.EmbeddingScope Video { get; }
    public bool Equals(TwelveLabs.EmbeddingScope other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.EmbeddingScope op_Implicit(string value) { }
}
