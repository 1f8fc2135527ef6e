public sealed class TwelveLabsClientOptions
{
    public TwelveLabsClientOptions() { }
    public bool AllowInsecureHttp { get; set; }
    public bool AllowRedirects { get; set; }
    public System.Uri BaseAddress { get; set; }
    public System.Net.Http.HttpClient? HttpClient { get; set; }
    public System.Net.Http.HttpMessageHandler? HttpMessageHandler { get; set; }
    public Microsoft.Extensions.Logging.ILoggerFactory? LoggerFactory { get; set; }
    public int MaxResponseBytes { get; set; }
    public System.TimeSpan NetworkTimeout { get; set; }
    public System.Threading.RateLimiting.PartitionedRateLimiter<string>? RateLimiter { get; set; }
    public Polly.ResiliencePipeline? ResiliencePipeline { get; set; }
    public TwelveLabs.RetryOptions Retry { get; set; }
    public System.TimeProvider TimeProvider { get; set; }
    public System.TimeSpan Timeout { get; set; }
    public System.TimeSpan? TotalTimeout { get; set; }
}
