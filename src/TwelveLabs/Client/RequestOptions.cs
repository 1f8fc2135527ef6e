using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs;

/// <summary>Settings for one call. They override those of the client; null means the setting of the client.</summary>
public sealed class RequestOptions
{
    /// <summary>
    /// Gets the API key of this call, for a service that makes calls on behalf of several accounts. It is not refreshed: no
    /// <see cref="ApiKeyProvider"/> is called when the service rejects it. Null: the key of the client.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; init; }

    /// <summary>Gets the timeout for the headers of the response after the request was sent. See <see cref="TwelveLabsClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Gets the timeout for each read of a response body and each write of an upload. See <see cref="TwelveLabsClientOptions.NetworkTimeout"/>.</summary>
    public TimeSpan? NetworkTimeout { get; init; }

    /// <summary>Gets the timeout for the whole call, with its retries and delays. See <see cref="TwelveLabsClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>Gets the maximum number of retries; 0 for a single attempt. Overrides <see cref="Retry"/>.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>Gets the retry settings, in place of those of the client.</summary>
    public RetryOptions? Retry { get; init; }

    /// <summary>
    /// Gets additional request headers. Accept and User-Agent replace those of the SDK. Values are ASCII. The API
    /// key's header, those of the body (<c>Content-*</c>) and those of the connection (<c>Host</c>, <c>Connection</c>,
    /// <c>Transfer-Encoding</c>, <c>Expect</c>, <c>TE</c>, <c>Upgrade</c> and the like) cannot be set. Default: none.
    /// </summary>
    [AllowNull]
    public IDictionary<string, string> Headers
    {
        get => GivenHeaders ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        init => GivenHeaders = value;
    }

    /// <summary>Gets the headers, or null where none were set.</summary>
    internal IDictionary<string, string>? GivenHeaders { get; private set; }

    /// <summary>Gets the callback for each failure that is retried, set by a helper that makes many calls.</summary>
    internal Action<RetryAttempt>? Retrying { get; private init; }

    /// <summary>Gets the record in which a helper that makes many calls collects those that succeed.</summary>
    internal CallRecord? Record { get; private init; }

    internal static RequestOptions Tell(
        RequestOptions? options, Action<RetryAttempt>? retrying = null, TimeSpan? totalTimeout = null, CallRecord? record = null) => new()
        {
            ApiKey = options?.ApiKey,
            Timeout = options?.Timeout,
            NetworkTimeout = options?.NetworkTimeout,
            TotalTimeout = totalTimeout ?? options?.TotalTimeout,
            MaxRetries = options?.MaxRetries,
            Retry = options?.Retry,
            GivenHeaders = options?.GivenHeaders,
            Retrying = options?.Retrying is { } others ? others + retrying : retrying,
            Record = record ?? options?.Record,
        };

    internal void Validate()
    {
        Limits.Check(Timeout, nameof(Timeout));
        Limits.Check(NetworkTimeout, nameof(NetworkTimeout));
        Limits.Check(TotalTimeout, nameof(TotalTimeout));
        Retry?.Validate(nameof(Retry));
        if (MaxRetries < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(MaxRetries), MaxRetries, $"{nameof(MaxRetries)} must be zero or more.");
        }

        // The handler drops headers that it cannot send, or fails as if the connection had failed: the mistake would go unnoticed.
        if (GivenHeaders is { Count: > 0 } headers)
        {
            HeaderValidation.Check(headers, nameof(Headers));
        }
    }
}
