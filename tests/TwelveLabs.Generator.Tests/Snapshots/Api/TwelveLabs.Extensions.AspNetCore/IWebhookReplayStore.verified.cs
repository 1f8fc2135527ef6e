public interface IWebhookReplayStore
{
    System.Threading.Tasks.ValueTask<TwelveLabs.WebhookClaimResult> ClaimAsync(string key, System.DateTimeOffset expiresAt, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.ValueTask CompleteAsync(string key, System.DateTimeOffset expiresAt, System.Threading.CancellationToken cancellationToken = default);
    System.Threading.Tasks.ValueTask ReleaseAsync(string key, System.Threading.CancellationToken cancellationToken = default);
}
