public sealed class RequestOptions
{
    public RequestOptions() { }
    public System.Collections.Generic.IDictionary<string, string> Headers { get; init; }
    public System.TimeSpan? Timeout { get; init; }
}
