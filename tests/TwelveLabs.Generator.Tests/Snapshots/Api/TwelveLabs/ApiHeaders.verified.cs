public sealed class ApiHeaders : System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, string>>, System.Collections.Generic.IReadOnlyCollection<System.Collections.Generic.KeyValuePair<string, string>>, System.Collections.IEnumerable
{
    public ApiHeaders(System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, string>> values) { }
    public int Count { get; }
    public string? this[string name] { get; }
    public string? RequestId { get; }
    public static TwelveLabs.ApiHeaders Empty { get; }
    public System.Collections.Generic.IEnumerator<System.Collections.Generic.KeyValuePair<string, string>> GetEnumerator() { }
}
