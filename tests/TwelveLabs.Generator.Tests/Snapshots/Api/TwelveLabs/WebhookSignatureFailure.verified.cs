public enum WebhookSignatureFailure
{
    NoHeader = 0,
    Malformed = 1,
    NoMatch = 2,
    TooOld = 3,
    InTheFuture = 4,
}
