[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchSortOption>))]
public readonly struct SearchSortOption : System.IEquatable<TwelveLabs.SearchSortOption>
{
    public SearchSortOption(string value) { }
    public string Value { get; }
    public static TwelveLabs.SearchSortOption ClipCount { get; }
    public static TwelveLabs.SearchSortOption Score { get; }
    public bool Equals(TwelveLabs.SearchSortOption other) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.SearchSortOption op_Implicit(string value) { }
}
