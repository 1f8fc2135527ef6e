namespace TwelveLabs;

/// <summary>
/// Remembers which events a webhook endpoint has handled, so that each is handled once. Register one with the services:
/// <c>AddTwelveLabsWebhookReplayProtection()</c> for one process, an implementation over a shared store for several.
/// </summary>
/// <remarks>
/// A key is claimed before the handler is called. It is completed when the handler succeeds and released when it fails, so that the
/// service can send the event again. An implementation must be safe for concurrent use.
/// </remarks>
public interface IWebhookReplayStore
{
    /// <summary>Claims a key, in one atomic step: of several concurrent calls for a key, one returns <see cref="WebhookClaimResult.Claimed"/>.</summary>
    /// <param name="key">The key of an event: the route of the endpoint and the id of the event.</param>
    /// <param name="expiresAt">The time from which on no signature of this delivery is accepted any more; the key can be forgotten then.</param>
    /// <param name="cancellationToken">Canceled when the service aborts the request.</param>
    ValueTask<WebhookClaimResult> ClaimAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken = default);

    /// <summary>Marks a claimed key as handled.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expiresAt">The time at which the key can be forgotten.</param>
    /// <param name="cancellationToken">Not canceled by the request: the event is handled in any case.</param>
    ValueTask CompleteAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken = default);

    /// <summary>Removes a claimed key, so that the event can be delivered again.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Not canceled by the request.</param>
    ValueTask ReleaseAsync(string key, CancellationToken cancellationToken = default);
}
