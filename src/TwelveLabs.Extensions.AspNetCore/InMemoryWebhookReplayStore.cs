namespace TwelveLabs;

/// <summary>Remembers the events of one process, until their signatures are too old to be accepted.</summary>
/// <remarks>
/// A store that is full of keys which have not expired accepts no new ones: to forget one of them would let its event be replayed. Only
/// events with a valid signature get into it.
/// </remarks>
public sealed class InMemoryWebhookReplayStore : IWebhookReplayStore
{
    /// <summary>The default capacity: 100,000 keys, which is 166 events a second with the default tolerance.</summary>
    public const int DefaultCapacity = 100_000;

    private readonly object _gate = new();
    private readonly Dictionary<string, (bool IsHandled, DateTimeOffset ExpiresAt)> _entries = new(StringComparer.Ordinal);
    private readonly SortedSet<(DateTimeOffset ExpiresAt, string Key)> _byExpiry =
        new(Comparer<(DateTimeOffset ExpiresAt, string Key)>.Create((a, b) => a.ExpiresAt.CompareTo(b.ExpiresAt) is not 0 and var order ? order : string.CompareOrdinal(a.Key, b.Key)));

    private readonly int _capacity;
    private readonly TimeProvider _clock;

    /// <summary>Creates an empty store.</summary>
    /// <param name="capacity">The maximum number of keys.</param>
    /// <param name="timeProvider">The time provider; null for the system's.</param>
    public InMemoryWebhookReplayStore(int capacity = DefaultCapacity, TimeProvider? timeProvider = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        _capacity = capacity;
        _clock = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public ValueTask<WebhookClaimResult> ClaimAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        cancellationToken.ThrowIfCancellationRequested();
        lock (_gate)
        {
            RemoveExpired();
            if (_entries.TryGetValue(key, out var entry))
            {
                return new(entry.IsHandled ? WebhookClaimResult.Handled : WebhookClaimResult.InProgress);
            }

            if (_entries.Count >= _capacity)
            {
                return new(WebhookClaimResult.Full);
            }

            Set(key, isHandled: false, expiresAt);
            return new(WebhookClaimResult.Claimed);
        }
    }

    /// <inheritdoc/>
    public ValueTask CompleteAsync(string key, DateTimeOffset expiresAt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            Remove(key);
            Set(key, isHandled: true, expiresAt);
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ReleaseAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
        {
            Remove(key);
        }

        return ValueTask.CompletedTask;
    }

    private void Set(string key, bool isHandled, DateTimeOffset expiresAt)
    {
        _entries.Add(key, (isHandled, expiresAt));
        _byExpiry.Add((expiresAt, key));
    }

    private void Remove(string key)
    {
        if (_entries.Remove(key, out var entry))
        {
            _byExpiry.Remove((entry.ExpiresAt, key));
        }
    }

    private void RemoveExpired()
    {
        for (var now = _clock.GetUtcNow(); _byExpiry.Count > 0 && _byExpiry.Min.ExpiresAt <= now;)
        {
            Remove(_byExpiry.Min.Key);
        }
    }
}
