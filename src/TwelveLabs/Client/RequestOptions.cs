using TwelveLabs.Transport;

namespace TwelveLabs;

/// <summary>Settings for one call, over those of the client. What is null is as the client's options say.</summary>
public sealed class RequestOptions
{
    /// <summary>How long a reply may take to begin once the request is sent. See <see cref="TwelveLabsClientOptions.Timeout"/>.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long a body may pause while it is read, and an upload while it is written. See <see cref="TwelveLabsClientOptions.NetworkTimeout"/>.</summary>
    public TimeSpan? NetworkTimeout { get; init; }

    /// <summary>How long the whole call may take, repeats and pauses included. See <see cref="TwelveLabsClientOptions.TotalTimeout"/>.</summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>How often the call is repeated at most; 0 sends exactly once. Wins over <see cref="Retry"/>.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>All settings of the retries, in place of the client's.</summary>
    public RetryOptions? Retry { get; init; }

    /// <summary>Headers to send beside the SDK's own. The API key's header cannot be set here. Default: none.</summary>
    public IDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a helper that makes many calls is told of each failure that a repeat follows.</summary>
    internal Action<RetryAttempt>? Retrying { get; private init; }

    /// <summary>What a helper that makes many calls keeps of each that succeeds.</summary>
    internal CallRecord? Record { get; private init; }

    internal static RequestOptions Tell(
        RequestOptions? options, Action<RetryAttempt>? retrying = null, TimeSpan? totalTimeout = null, CallRecord? record = null) => new()
    {
        Timeout = options?.Timeout,
        NetworkTimeout = options?.NetworkTimeout,
        TotalTimeout = totalTimeout ?? options?.TotalTimeout,
        MaxRetries = options?.MaxRetries,
        Retry = options?.Retry,
        Headers = options?.Headers ?? new Dictionary<string, string>(),
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

        // The handler drops what it cannot send, so that a slip would go unseen.
        foreach (var header in Headers ?? new Dictionary<string, string>())
        {
            if (header.Key.Length == 0 || header.Key.Any(c => c is <= ' ' or > '~' || "()<>@,;:\\\"/[]?={}".Contains(c)))
            {
                throw new ArgumentException($"'{header.Key}' is no name of a header.", nameof(Headers));
            }

            using var request = new HttpRequestMessage();
            if (!request.Headers.TryAddWithoutValidation(header.Key, "value"))
            {
                throw new ArgumentException($"The header {header.Key} belongs to the body, which the SDK writes.", nameof(Headers));
            }

            if (header.Value is null || header.Value.Any(c => char.IsControl(c) && c != '\t'))
            {
                throw new ArgumentException($"The value of the header {header.Key} is null or holds a control character, such as the end of a line.", nameof(Headers));
            }
        }
    }
}
