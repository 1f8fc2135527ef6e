[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed class TwelveLabsOptions
{
    public TwelveLabsOptions() { }
    public bool AllowInsecureHttp { get; set; }
    public bool AllowRedirects { get; set; }
    [System.Diagnostics.DebuggerBrowsable(System.Diagnostics.DebuggerBrowsableState.Never)]
    public string? ApiKey { get; set; }
    public string? ApiKeyFile { get; set; }
    public System.Uri? BaseAddress { get; set; }
    public int? MaxResponseBytes { get; set; }
    public System.TimeSpan? NetworkTimeout { get; set; }
    public TwelveLabs.RetryOptions Retry { get; set; }
    public System.TimeSpan? Timeout { get; set; }
    public System.TimeSpan? TotalTimeout { get; set; }
    public override string ToString() { }
}
