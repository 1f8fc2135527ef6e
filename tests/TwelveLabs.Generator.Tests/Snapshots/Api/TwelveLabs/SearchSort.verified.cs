[System.Text.Json.Serialization.JsonConverter(typeof(TwelveLabs.ApiJsonConverter<TwelveLabs.SearchSort>))]
public readonly struct SearchSort : System.IEquatable<TwelveLabs.SearchSort>
{
    public SearchSort(string value) { }
    public string Value { get; }
    public static TwelveLabs.SearchSort ClipCount { get; }
    public static TwelveLabs.SearchSort Score { get; }
    public bool Equals(TwelveLabs.SearchSort other) { }
    public override bool Equals(object? obj) { }
    public override int GetHashCode() { }
    public override string ToString() { }
    public static TwelveLabs.SearchSort op_Implicit(string value) { }
    public static bool operator !=(TwelveLabs.SearchSort left, TwelveLabs.SearchSort right) { }
    public static bool operator ==(TwelveLabs.SearchSort left, TwelveLabs.SearchSort right) { }
}
