using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TwelveLabs.Emulator;

/// <summary>The settings of an emulator. Every property also has an environment variable: see <see cref="FromEnvironment()"/>.</summary>
public sealed partial class EmulatorOptions
{
    /// <summary>Gets or sets the TCP port. Default: 0, any free port.</summary>
    public int Port { get; set; }

    /// <summary>Gets or sets the IP address. Default: loopback.</summary>
    public IPAddress Address { get; set; } = IPAddress.Loopback;

    /// <summary>Gets or sets the time provider of times in responses, task statuses, rate limit windows, token expiry and delays. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets a directory of <c>.srt</c> and <c>.vtt</c> files, each named like its video, for videos without a transcription. Null: none.</summary>
    public string? TranscriptsDirectory { get; set; }

    /// <summary>Gets or sets a directory with a subdirectory for each integration id, which replaces the S3 bucket of that integration in imports. Null: none.</summary>
    public string? IntegrationsDirectory { get; set; }

    /// <summary>Gets or sets the duration of a task from <c>validating</c> to <c>ready</c>, divided equally between its statuses. Default: two seconds.</summary>
    public TimeSpan IndexingDuration { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets or sets the delay before each event of a stream. Default: none.</summary>
    public TimeSpan StreamPause { get; set; }

    /// <summary>Gets or sets the directory of uploads. Default: a temporary directory that is deleted with the emulator.</summary>
    public string? StorageDirectory { get; set; }

    /// <summary>
    /// Gets or sets the directory in which all data and uploads are kept, also when the process is killed; it is created if it does not exist. One emulator
    /// can use it at a time. Default: null, everything is in memory. Excludes <see cref="StorageDirectory"/>.
    /// </summary>
    public string? DataDirectory { get; set; }

    /// <summary>
    /// Gets or sets a directory of videos, with transcripts beside them, that every account starts with: an index with the name of the directory, and one
    /// for each subdirectory. Only what an account does not have is added. Default: none.
    /// </summary>
    public string? SeedDirectory { get; set; }

    /// <summary>Gets or sets the plan whose daily limits are enforced. Default: none.</summary>
    public RateLimitPlan RateLimits { get; set; }

    /// <summary>Gets or sets a daily limit for each limited group of operations, in place of those of the plan. Null: those of the plan.</summary>
    public int? RequestsPerDay { get; set; }

    /// <summary>Gets or sets the value of the <c>X-Api-Version</c> header of responses. Default: 1.2.</summary>
    public string ApiVersion { get; set; } = "1.2";

    /// <summary>Gets or sets the faults of every request, with the syntax of the <c>x-emulator-fault</c> header, which overrides them. Null: none.</summary>
    public string? Fault { get; set; }

    /// <summary>Gets or sets a value indicating whether all API keys share one account. Default: false, each key has its own account, which isolates tests.</summary>
    public bool SharedAccount { get; set; }

    /// <summary>Gets or sets the URL to which an event is posted when an indexing task is ready or failed. Default: none. Requires <see cref="WebhookSecret"/>.</summary>
    public Uri? WebhookUrl { get; set; }

    /// <summary>Gets or sets the secret of the webhook. Null: none; <see cref="WebhookUrl"/> requires one.</summary>
    public string? WebhookSecret { get; set; }

    /// <summary>Gets or sets the message handler that sends the events, such as that of a <c>TestServer</c>; it is not disposed. Default: null, the emulator's own.</summary>
    public HttpMessageHandler? WebhookHandler { get; set; }

    /// <summary>Gets or sets a function that returns whether an API key is valid, called for each request; another key is rejected as expired. Default: null, every key is valid.</summary>
    public Func<string, bool>? ApiKeyValidator { get; set; }

    /// <summary>Gets or sets the accepted host names of requests, besides loopback names and addresses and <see cref="Address"/>. Default: none.</summary>
    public IReadOnlyCollection<string> AllowedHosts { get; set; } = [];

    /// <summary>
    /// Gets or sets a value indicating whether videos and transcriptions are fetched from loopback and private URLs; by default these are rejected. Public URLs are never
    /// fetched: such a video has only its name.
    /// </summary>
    public bool FetchesLocalUrls { get; set; }

    /// <summary>Gets or sets the timeout for fetching a URL. Default: 30 seconds.</summary>
    public TimeSpan FetchTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Gets or sets the logger factory. Default: none.</summary>
    public ILoggerFactory LoggerFactory { get; set; } = NullLoggerFactory.Instance;
}
