[System.Diagnostics.DebuggerDisplay("{StatusCode}, {Body.Length} bytes")]
public sealed class RawResponse : TwelveLabs.ApiResponse
{
    public RawResponse(System.ReadOnlyMemory<byte> body, System.Net.HttpStatusCode statusCode, TwelveLabs.ApiHeaders? headers = null, string? apiVersion = null, TwelveLabs.RateLimit? rateLimit = null) { }
    public System.ReadOnlyMemory<byte> Body { get; }
    public System.IO.Stream OpenRead() { }
    public Newtonsoft.Json.Linq.JToken ReadJson() { }
    public string ReadText() { }
}
