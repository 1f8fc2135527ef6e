using Microsoft.Extensions.Logging;

namespace TwelveLabs;

/// <summary>Settings of a <see cref="TwelveLabsClient"/>. They are read once, when the client is made.</summary>
public sealed class TwelveLabsClientOptions
{
    /// <summary>Where the API is: an absolute http or https URL, with the version in its path. Default: the service's own address.</summary>
    public Uri BaseAddress { get; set; } = new(ApiFacts.Server);

    /// <summary>
    /// How long a reply may take to begin once the request is sent, how long a body may pause while it is read, and an
    /// upload while it is written. Not a limit on the whole: a large file on a slow line may take its time.
    /// Default: 100 seconds; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>The largest reply that is read into memory, in bytes. Default: 256 MiB; the embeddings of a two-hour video are some 15 MB.</summary>
    public int MaxResponseBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>
    /// The HTTP client to send with, which stays the caller's to dispose. Its own <see cref="HttpClient.Timeout"/> holds
    /// beside <see cref="Timeout"/>, so raise it for uploads. Null: one that the SDK makes.
    /// </summary>
    public HttpClient? HttpClient { get; set; }

    /// <summary>The handler to send with, which stays the caller's to dispose, when no <see cref="HttpClient"/> is given. Null: one that the SDK makes.</summary>
    public HttpMessageHandler? HttpMessageHandler { get; set; }

    /// <summary>Where the SDK logs. Null: nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The clock of all waits and limits. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal void Validate()
    {
        if (BaseAddress is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
        {
            throw new ArgumentException($"{nameof(BaseAddress)} must be an absolute http or https URL; it is '{BaseAddress}'.", nameof(BaseAddress));
        }

        if (Timeout <= TimeSpan.Zero && Timeout != System.Threading.Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(nameof(Timeout), Timeout, $"{nameof(Timeout)} must be more than zero, or infinite.");
        }

        if (MaxResponseBytes <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(MaxResponseBytes), MaxResponseBytes, $"{nameof(MaxResponseBytes)} must be more than zero.");
        }

        _ = TimeProvider ?? throw new ArgumentNullException(nameof(TimeProvider));
    }
}
