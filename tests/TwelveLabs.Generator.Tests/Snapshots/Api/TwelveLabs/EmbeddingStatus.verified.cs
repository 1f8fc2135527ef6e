[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.EmbeddingStatus>))]
public readonly struct EmbeddingStatus : System.IEquatable<TwelveLabs.EmbeddingStatus>
{
    public EmbeddingStatus(string value) { }
    public string Value { get; }
    public static TwelveLabs.EmbeddingStatus Failed { get; }
    public static TwelveLabs.EmbeddingStatus Processing { get; }
    public static TwelveLabs.EmbeddingStatus Ready { get; }
    public bool Equals(TwelveLabs.EmbeddingStatus other) { }
    public override bool Equals(object? obj) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.EmbeddingStatus op_Implicit(string value) { }
    public static bool operator !=(TwelveLabs.EmbeddingStatus left, TwelveLabs.EmbeddingStatus right) { }
    public static bool operator ==(TwelveLabs.EmbeddingStatus left, TwelveLabs.EmbeddingStatus right) { }
}
