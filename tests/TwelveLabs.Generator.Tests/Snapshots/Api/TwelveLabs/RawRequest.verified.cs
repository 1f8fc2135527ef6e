[System.Diagnostics.DebuggerDisplay("{Method} {Path}")]
public sealed class RawRequest
{
    public RawRequest(System.Net.Http.HttpMethod method, string path) { }
    public string Accept { get; init; }
    public System.Func<System.Net.Http.HttpContent>? Content { get; init; }
    public bool? IsSafeToRetry { get; init; }
    public Newtonsoft.Json.Linq.JToken? Json { get; init; }
    public System.Net.Http.HttpMethod Method { get; }
    public string Path { get; }
    public System.Collections.Generic.IList<System.Collections.Generic.KeyValuePair<string, string>> Query { get; init; }
}
