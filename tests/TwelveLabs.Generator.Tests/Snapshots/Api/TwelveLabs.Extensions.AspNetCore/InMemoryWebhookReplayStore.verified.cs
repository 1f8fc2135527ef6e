public sealed class InMemoryWebhookReplayStore : TwelveLabs.IWebhookReplayStore
{
    public const int DefaultCapacity = 100000;
    public InMemoryWebhookReplayStore(int capacity = 100000, System.TimeProvider? timeProvider = null) { }
    public System.Threading.Tasks.ValueTask<TwelveLabs.WebhookClaimResult> ClaimAsync(string key, System.DateTimeOffset expiresAt, System.Threading.CancellationToken cancellationToken = default) { }
    public System.Threading.Tasks.ValueTask CompleteAsync(string key, System.DateTimeOffset expiresAt, System.Threading.CancellationToken cancellationToken = default) { }
    public System.Threading.Tasks.ValueTask ReleaseAsync(string key, System.Threading.CancellationToken cancellationToken = default) { }
}
