using System.Threading.RateLimiting;
using Microsoft.Extensions.Logging;
using Polly;

namespace TwelveLabs;

/// <summary>The settings of a <see cref="TwelveLabsClient"/>. They are read once, when the client is created.</summary>
public sealed class TwelveLabsClientOptions
{
    /// <summary>
    /// Gets or sets the base address of the API: an absolute http or https URL with the version in its path, without query, fragment and
    /// user information. Default: the environment variable <c>TWELVE_LABS_BASE_URL</c> (or <c>TWELVELABS_BASE_URL</c>), which
    /// gets the version if it has no path; else the URL of the service.
    /// </summary>
    public Uri BaseAddress
    {
        get => field ??= BaseAddressVariable.Find() ?? new Uri(ApiFacts.Server);
        set => field = value ?? throw new ArgumentException($"{nameof(BaseAddress)} must be an absolute http or https URL; it is null.", nameof(BaseAddress));
    }

    /// <summary>
    /// Gets or sets a value indicating whether <see cref="BaseAddress"/> may use plain HTTP on another host, which sends the API key in clear
    /// text. Plain HTTP is always allowed for loopback addresses. Default: false.
    /// </summary>
    public bool AllowInsecureHttp { get; set; }

    /// <summary>
    /// Gets or sets the timeout of an attempt for the headers of the response. It includes the connection and excludes the
    /// time that an upload takes to be written. An upload is written when the operating system has accepted its last byte;
    /// its buffers may still hold some megabytes, so allow time for them on a slow connection. Default:
    /// 100 seconds; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Gets or sets the timeout for each read of a response body and each write of an upload. It does not limit the whole transfer: a large file
    /// on a slow connection may take long if it makes progress. Default: 100 seconds;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    public TimeSpan NetworkTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>
    /// Gets or sets the timeout of a whole call: all attempts, the delays between them, the calls of an <see cref="ApiKeyProvider"/>
    /// and a <see cref="RateLimiter"/>, and the reading of the response. A stream is one call until its end. Default: null, no
    /// timeout.
    /// </summary>
    public TimeSpan? TotalTimeout { get; set; }

    /// <summary>Gets or sets the retry settings. Default: two retries, when a retry is safe.</summary>
    public RetryOptions Retry { get; set; } = new();

    /// <summary>
    /// Gets or sets the resilience pipeline that executes each call, in place of the SDK's retries. It handles the SDK's exceptions;
    /// <see cref="TwelveLabsException.IsRetryable"/> indicates which are retryable. Add the SDK's retries to your own pipeline
    /// with <see cref="TwelveLabsResilience.AddTwelveLabsRetry"/>. Default: null, the SDK's retries with the settings in <see cref="Retry"/>.
    /// </summary>
    public ResiliencePipeline? ResiliencePipeline { get; set; }

    /// <summary>
    /// Gets or sets the rate limiter: each attempt of an operation with a rate limit acquires a lease of the limiter, whose
    /// partitions are the groups of operations that share a limit, see <see cref="RateLimitGroups"/>. The caller
    /// disposes it. Default: null, no rate limiting.
    /// </summary>
    public PartitionedRateLimiter<string>? RateLimiter { get; set; }

    /// <summary>Gets or sets the maximum size of a response in bytes. Default: 256 MiB; the embeddings of a two-hour video take about 15 MB.</summary>
    public int MaxResponseBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>
    /// Gets or sets the HTTP client, which the caller disposes. Its settings apply: its handler, its default
    /// headers (those of the SDK override them, and <c>ExpectContinue = false</c> disables <c>Expect: 100-continue</c>), its HTTP version
    /// with the policy, and its <see cref="HttpClient.Timeout"/> in addition to the timeouts here, so raise it for uploads. Its base
    /// address and buffer size are not used. It must not follow redirects, see <see cref="AllowRedirects"/>. Default: null, one that
    /// the SDK creates.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>
    /// Gets or sets the message handler, which the caller disposes, when <see cref="HttpClient"/> is null. It must not
    /// follow redirects, see <see cref="AllowRedirects"/>; <see cref="TwelveLabsHttpHandler.Configure"/> configures it. Default: null, one that
    /// the SDK creates.
    /// </summary>
    public HttpMessageHandler? HttpMessageHandler { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether <see cref="HttpClient"/> or <see cref="HttpMessageHandler"/> may follow redirects, which send the
    /// API key to any host that a response names. The SDK's own handler never follows redirects.
    /// Default: false.
    /// </summary>
    public bool AllowRedirects { get; set; }

    /// <summary>Gets or sets the logger factory. Default: null, no logging.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>Gets or sets the time provider of all delays and timeouts. Default: the system's.</summary>
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
            // The URL is not quoted: user information is a secret, and a query may contain one.
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
