public enum WebhookClaimResult
{
    Claimed = 0,
    InProgress = 1,
    Handled = 2,
    Full = 3,
}
