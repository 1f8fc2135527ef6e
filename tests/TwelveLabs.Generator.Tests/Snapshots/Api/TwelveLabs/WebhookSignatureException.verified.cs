public class WebhookSignatureException : TwelveLabs.TwelveLabsException
{
    public WebhookSignatureException(string message, TwelveLabs.WebhookSignatureFailure reason, System.DateTimeOffset? signedAt = default) { }
    public TwelveLabs.WebhookSignatureFailure Reason { get; }
    public System.DateTimeOffset? SignedAt { get; }
}
