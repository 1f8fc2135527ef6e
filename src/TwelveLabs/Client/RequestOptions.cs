using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs;

/// <summary>Settings for one call, over those of the client. What is null is as the client's options say.</summary>
public sealed class RequestOptions
{
    /// <summary>
    /// Gets the API key of this call, for a service that calls on behalf of several accounts. It is sent as given: no
    /// <see cref="ApiKeyProvider"/> is asked for a fresh one when the service rejects it. Null: the client's key.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string? ApiKey { get; init; }

    /// <summary>How long a response may take to begin once the request is sent. See <see cref="TwelveLabsClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long a body may pause while it is read, and an upload while it is written. See <see cref="TwelveLabsClientOptions.NetworkTimeout"/>.</summary>
    public TimeSpan? NetworkTimeout { get; init; }

    /// <summary>How long the whole call may take, repeats and pauses included. See <see cref="TwelveLabsClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>How often the call is repeated at most; 0 sends exactly once. Wins over <see cref="Retry"/>.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>All settings of the retries, in place of the client's.</summary>
    public RetryOptions? Retry { get; init; }

    /// <summary>
    /// Gets the headers to send beside the SDK's own, or in place of its Accept and User-Agent. Values are ASCII. The API
    /// key's header, those of the body (<c>Content-*</c>) and those of the connection (<c>Host</c>, <c>Connection</c>,
    /// <c>Transfer-Encoding</c>, <c>Expect</c>, <c>TE</c>, <c>Upgrade</c> and the like) cannot be set. Default: none.
    /// </summary>
    [AllowNull]
    public IDictionary<string, string> Headers
    {
        get => GivenHeaders ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        init => GivenHeaders = value;
    }

    /// <summary>The headers, without making a dictionary where nobody asked for one.</summary>
    internal IDictionary<string, string>? GivenHeaders { get; private set; }

    /// <summary>What a helper that makes many calls is told of each failure that a repeat follows.</summary>
    internal Action<RetryAttempt>? Retrying { get; private init; }

    /// <summary>What a helper that makes many calls keeps of each that succeeds.</summary>
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

        // The handler drops what it cannot send, or fails as if the connection had: a slip would go unseen.
        if (GivenHeaders is { Count: > 0 } headers)
        {
            HeaderValidation.Check(headers, nameof(Headers));
        }
    }
}
