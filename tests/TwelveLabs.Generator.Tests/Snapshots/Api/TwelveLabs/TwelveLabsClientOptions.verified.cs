public sealed class TwelveLabsClientOptions
{
    public TwelveLabsClientOptions() { }
    public System.Uri BaseAddress { get; set; }
    public System.Net.Http.HttpClient? HttpClient { get; set; }
    public System.Net.Http.HttpMessageHandler? HttpMessageHandler { get; set; }
    public Microsoft.Extensions.Logging.ILoggerFactory? LoggerFactory { get; set; }
    public int MaxResponseBytes { get; set; }
    public System.TimeProvider TimeProvider { get; set; }
    public System.TimeSpan Timeout { get; set; }
}
