namespace TwelveLabs;

/// <summary>The signature of a webhook is not valid. Respond with a 4xx status code and do not process the request.</summary>
/// <param name="message">The message.</param>
/// <param name="reason">The reason.</param>
/// <param name="signedAt">The time of the signature, if it is authentic.</param>
public class WebhookSignatureException(string message, WebhookSignatureFailure reason, DateTimeOffset? signedAt = null) : TwelveLabsException(message)
{
    /// <summary>Gets the reason.</summary>
    public WebhookSignatureFailure Reason { get; } = reason;

    /// <summary>Gets the time of the signature; null unless the signature is authentic.</summary>
    public DateTimeOffset? SignedAt { get; } = signedAt;
}

/// <summary>The reason why the signature of a webhook is not valid.</summary>
public enum WebhookSignatureFailure
{
    /// <summary>The request has no signature header.</summary>
    NoHeader,

    /// <summary>The header is malformed.</summary>
    Malformed,

    /// <summary>No signature matches the body with one of the secrets.</summary>
    NoMatch,

    /// <summary>The signature is valid, but older than the tolerance, as in a replay attack.</summary>
    TooOld,

    /// <summary>The signature is valid, but further in the future than the tolerance.</summary>
    InTheFuture,
}
