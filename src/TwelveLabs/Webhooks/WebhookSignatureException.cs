namespace TwelveLabs;

/// <summary>A webhook's signature does not prove that the service sent it. Answer with a 4xx status and do nothing else with the request.</summary>
/// <param name="message">What is wrong with the signature.</param>
/// <param name="reason">The same, to be compared.</param>
/// <param name="signedAt">When it was signed, where that is known for sure.</param>
public class WebhookSignatureException(string message, WebhookSignatureFailure reason, DateTimeOffset? signedAt = null) : TwelveLabsException(message)
{
    /// <summary>What is wrong with the signature.</summary>
    public WebhookSignatureFailure Reason { get; } = reason;

    /// <summary>When the webhook was signed; null unless the signature as such is right.</summary>
    public DateTimeOffset? SignedAt { get; } = signedAt;
}

/// <summary>Why a webhook's signature was refused.</summary>
public enum WebhookSignatureFailure
{
    /// <summary>The request has no signature header.</summary>
    NoHeader,

    /// <summary>The header has another form than a signature's.</summary>
    Malformed,

    /// <summary>None of the signatures was made with one of the secrets over this body.</summary>
    NoMatch,

    /// <summary>The signature is right, but older than is allowed: perhaps a repeat of an old webhook.</summary>
    TooOld,

    /// <summary>The signature is right, but from further in the future than is allowed.</summary>
    InTheFuture,
}
