using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Polly;

namespace TwelveLabs;

/// <summary>Settings of a <see cref="TwelveLabsClient"/>. They are read once, when the client is made.</summary>
public sealed class TwelveLabsClientOptions
{
    /// <summary>
    /// Gets or sets where the API is: an absolute http or https URL with the version in its path, without query, fragment and
    /// user information. Default: the environment variable <c>TWELVE_LABS_BASE_URL</c> (or <c>TWELVELABS_BASE_URL</c>), which
    /// gets the version where it has no path; else the service's own address.
    /// </summary>
    public Uri BaseAddress
    {
        get => field ??= BaseAddressVariable.Find() ?? new Uri(ApiFacts.Server);
        set => field = value ?? throw new ArgumentException($"{nameof(BaseAddress)} must be an absolute http or https URL; it is null.", nameof(BaseAddress));
    }

    /// <summary>
    /// Whether <see cref="BaseAddress"/> may be plain http on another host than this one. The key would go there in clear
    /// text, so it is refused unless it is allowed here. Loopback needs no leave. Default: no.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// How long the headers of a response may take, for each attempt, once the request is sent: the connection included, the
    /// time that an upload takes to be written not. An upload is written when the operating system has taken its last byte;
    /// what its buffers hold, up to some megabytes, may still be on the way, so leave time for it on a slow line. Default:
    /// 100 seconds; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long a body may pause while it is read, and an upload while it is written. Not a limit on the whole: a large file
    /// on a slow line may take its time, one that stands still may not. Default: 100 seconds;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    public TimeSpan NetworkTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// How long a whole call may take: all attempts, the pauses between them, the waits for an <see cref="ApiKeyProvider"/>
    /// and a <see cref="RateLimiter"/>, and the reading of the response. A stream is one call to its end. Null, the default: no
    /// limit.
    /// </summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>When and how often a call that failed is sent again. Default: twice, where a repeat can do no harm.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>
    /// What each call is run through, in place of the SDK's retries: the failures it sees are the SDK's own exceptions, and
    /// <see cref="TwelveLabsException.IsRetryable"/> tells which a repeat may follow. Put the SDK's retries into one of your
    /// own with <see cref="TwelveLabsResilience.AddTwelveLabsRetry"/>. Null: the SDK's retries as <see cref="Retry"/> sets them.
    /// </summary>
    public ResiliencePipeline? ResiliencePipeline { get; set; }

    /// <summary>
    /// Paces the requests: each attempt of an operation that has a rate limit waits for a permit of the limiter, whose
    /// partitions are the groups of operations that share a limit, see <see cref="RateLimitGroups"/>. Stays the caller's
    /// to dispose. Null: no pacing.
    /// </summary>
    public PartitionedRateLimiter<string>? RateLimiter { get; set; }

    /// <summary>The largest response that is read into memory, in bytes. Default: 256 MiB; the embeddings of a two-hour video are some 15 MB.</summary>
    public int MaxResponseBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>
    /// The HTTP client to send with, which stays the caller's to dispose. What it sets holds: its handler, its default
    /// headers (those of the SDK win, and <c>ExpectContinue = false</c> keeps uploads from asking first), its version of HTTP
    /// with the policy, and its <see cref="HttpClient.Timeout"/> beside the limits here, so raise it for uploads. Its base
    /// address and buffer size are not used. It must not follow redirects, see <see cref="AllowRedirects"/>. Null: one that
    /// the SDK makes.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>
    /// The handler to send with, which stays the caller's to dispose, when no <see cref="HttpClient"/> is given. It must not
    /// follow redirects, see <see cref="AllowRedirects"/>; <see cref="TwelveLabsHttpHandler.Configure"/> sets it up. Null: one that
    /// the SDK makes.
    /// </summary>
    public HttpMessageHandler? HttpMessageHandler { get; set; }

    /// <summary>
    /// Whether a given <see cref="HttpClient"/> or <see cref="HttpMessageHandler"/> may follow redirects. It would carry the
    /// key to whatever host a response names, so one that does is refused unless it is allowed here. The SDK's own never does.
    /// Default: no.
    /// </summary>
    public bool AllowRedirects { get; set; }

    /// <summary>Where the SDK logs. Null: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of all waits and limits. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal TwelveLabsClientOptions Copy()
    {
        var copy = (TwelveLabsClientOptions)MemberwiseClone();
        copy.Retry = Retry.Copy();
        return copy;
    }

    internal void Validate()
    {
        if (BaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            throw new ArgumentException($"{nameof(BaseAddress)} must be an absolute http or https URL; it is '{BaseAddress}'.", nameof(BaseAddress));
        }

        if (BaseAddress is { UserInfo.Length: > 0 } or { Query.Length: > 0 } or { Fragment.Length: > 0 })
        {
            // Not quoted: user information is a secret, and a query may hold one.
            throw new ArgumentException(
                $"{nameof(BaseAddress)} must have no user information, query or fragment, since they are not sent: leave them out, and set headers on an {nameof(HttpClient)} of your own or in {nameof(RequestOptions)}.{nameof(RequestOptions.Headers)}.",
                nameof(BaseAddress));
        }

        if (BaseAddress is { Scheme: "http", IsLoopback: false } && !AllowInsecureHttp)
        {
            throw new ArgumentException(
                $"{nameof(BaseAddress)} is plain http, over which the API key could be read on the way to {BaseAddress.Host}: use https, or set {nameof(AllowInsecureHttp)}.",
                nameof(BaseAddress));
        }

        Limits.Check(Timeout, nameof(Timeout));
        Limits.Check(NetworkTimeout, nameof(NetworkTimeout));
        Limits.Check(TotalTimeout, nameof(TotalTimeout));
        (Retry ?? throw new ArgumentNullException(nameof(Retry))).Validate(nameof(Retry));
        if (MaxResponseBytes <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(MaxResponseBytes), MaxResponseBytes, $"{nameof(MaxResponseBytes)} must be more than zero.");
        }

        _ = TimeProvider ?? throw new ArgumentNullException(nameof(TimeProvider));
        if (!AllowRedirects)
        {
            Redirects.Refuse(HttpClient, HttpMessageHandler);
        }
    }
}
