public sealed class EmulatorOptions
{
    public EmulatorOptions() { }
    public System.Net.IPAddress Address { get; set; }
    public System.Collections.Generic.IReadOnlyCollection<string> AllowedHosts { get; set; }
    public System.Func<string, bool>? ApiKeyValidator { get; set; }
    public string ApiVersion { get; set; }
    public string? DataDirectory { get; set; }
    public string? Fault { get; set; }
    public System.TimeSpan FetchTimeout { get; set; }
    public bool FetchesLocalUrls { get; set; }
    public System.TimeSpan IndexingDuration { get; set; }
    public string? IntegrationsDirectory { get; set; }
    public Microsoft.Extensions.Logging.ILoggerFactory LoggerFactory { get; set; }
    public int Port { get; set; }
    public TwelveLabs.Emulator.RateLimitPlan RateLimits { get; set; }
    public int? RequestsPerDay { get; set; }
    public string? SeedDirectory { get; set; }
    public bool SharedAccount { get; set; }
    public string? StorageDirectory { get; set; }
    public System.TimeSpan StreamPause { get; set; }
    public System.TimeProvider TimeProvider { get; set; }
    public string? TranscriptsDirectory { get; set; }
    public System.Net.Http.HttpMessageHandler? WebhookHandler { get; set; }
    public string? WebhookSecret { get; set; }
    public System.Uri? WebhookUrl { get; set; }
    public static TwelveLabs.Emulator.EmulatorOptions FromEnvironment() { }
}
