using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TwelveLabs.Emulator;

/// <summary>How an emulator is set up. Every member also has an environment variable: see <see cref="FromEnvironment()"/>.</summary>
public sealed partial class EmulatorOptions
{
    /// <summary>The TCP port to listen on; 0, the default, takes a free one.</summary>
    public int Port { get; set; }

    /// <summary>The address to listen on; loopback by default.</summary>
    public IPAddress Address { get; set; } = IPAddress.Loopback;

    /// <summary>The clock behind every time in a response, task states, rate-limit windows, token expiry and delays. The system's by default.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>A directory of <c>.srt</c> and <c>.vtt</c> files, one per video and named like it, for videos that come without a transcription. Null: none.</summary>
    public string? TranscriptsDirectory { get; set; }

    /// <summary>A directory with one subdirectory per integration id, which stands in for that integration's S3 bucket in imports. Null: none.</summary>
    public string? IntegrationsDirectory { get; set; }

    /// <summary>How long a task takes from <c>validating</c> to <c>ready</c>; each state in between takes an equal part. Two seconds by default.</summary>
    public TimeSpan IndexingDuration { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the service takes to think before each event of a streamed text; none by default.</summary>
    public TimeSpan StreamPause { get; set; }

    /// <summary>Where uploads are held while the emulator runs. By default a temporary directory that goes with the emulator.</summary>
    public string? StorageDirectory { get; set; }

    /// <summary>Which plan's daily limits are enforced; none by default.</summary>
    public RateLimitPlan RateLimits { get; set; }

    /// <summary>A limit of requests per day for every limited group of operations, in place of the plan's own numbers; enforced when set. Null: the plan's.</summary>
    public int? RequestsPerDay { get; set; }

    /// <summary>The value of the <c>X-Api-Version</c> header of every response; 1.2 by default.</summary>
    public string ApiVersion { get; set; } = "1.2";

    /// <summary>Faults forced on every request, written like the <c>x-emulator-fault</c> header; a request's own header comes in its place. Null: none.</summary>
    public string? Fault { get; set; }

    /// <summary>Whether all API keys see the same objects. By default each key is an account of its own, so that tests do not meet.</summary>
    public bool SharedAccount { get; set; }

    /// <summary>Where an event is posted when an indexing task is ready or has failed; nowhere by default. Needs <see cref="WebhookSecret"/>.</summary>
    public Uri? WebhookUrl { get; set; }

    /// <summary>The secret that events are signed with. Null: none; <see cref="WebhookUrl"/> needs one.</summary>
    public string? WebhookSecret { get; set; }

    /// <summary>The handler that events are posted through, such as that of a <c>TestServer</c>; it is not disposed. Null, the default: connections of the emulator's own.</summary>
    public HttpMessageHandler? WebhookHandler { get; set; }

    /// <summary>Decides whether an API key is valid; one that is not is refused as if it had expired. Asked for each request. Null, the default: every key is valid.</summary>
    public Func<string, bool>? ApiKeyValidator { get; set; }

    /// <summary>Host names that requests may be addressed to, beside loopback names and addresses and <see cref="Address"/>; none by default.</summary>
    public IReadOnlyCollection<string> AllowedHosts { get; set; } = [];

    /// <summary>
    /// Whether videos and transcriptions are fetched from URLs of loopback and private addresses; by default such a URL is refused. Public addresses are never
    /// called: a video there is known by its name alone.
    /// </summary>
    public bool FetchesLocalUrls { get; set; }

    /// <summary>The timeout for fetching the file behind one URL; 30 seconds by default.</summary>
    public TimeSpan FetchTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Where the emulator logs; nowhere by default.</summary>
    public ILoggerFactory LoggerFactory { get; set; } = NullLoggerFactory.Instance;
}
