public sealed class RequestOptions
{
    public RequestOptions() { }
    [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
    public string? ApiKey { get; init; }
    public System.Collections.Generic.IDictionary<string, string> Headers { get; init; }
    public int? MaxRetries { get; init; }
    public System.TimeSpan? NetworkTimeout { get; init; }
    public TwelveLabs.RetryOptions? Retry { get; init; }
    public System.TimeSpan? Timeout { get; init; }
    public System.TimeSpan? TotalTimeout { get; init; }
}
