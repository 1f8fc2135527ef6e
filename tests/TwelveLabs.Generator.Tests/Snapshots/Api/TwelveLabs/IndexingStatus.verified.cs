[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.IndexingStatus>))]
public readonly struct IndexingStatus : System.IEquatable<TwelveLabs.IndexingStatus>
{
    public IndexingStatus(string value) { }
    public string Value { get; }
    public static TwelveLabs.IndexingStatus Failed { get; }
    public static TwelveLabs.IndexingStatus Indexing { get; }
    public static TwelveLabs.IndexingStatus Pending { get; }
    public static TwelveLabs.IndexingStatus Queued { get; }
    public static TwelveLabs.IndexingStatus Ready { get; }
    public static TwelveLabs.IndexingStatus Validating { get; }
    public bool Equals(TwelveLabs.IndexingStatus other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.IndexingStatus op_Implicit(string value) { }
}
