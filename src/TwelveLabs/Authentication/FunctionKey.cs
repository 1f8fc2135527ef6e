using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace TwelveLabs.Authentication;

[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim holds nothing to dispose unless its wait handle is asked for.")]
internal sealed class FunctionKey(Func<CancellationToken, ValueTask<string>> get, TimeSpan keepFor, TimeProvider clock) : ApiKeyProvider
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private volatile Kept? _kept;

    public override ValueTask<string> GetAsync(CancellationToken cancellationToken = default) =>
        _kept is { } kept && IsFresh(kept) ? new(kept.Key) : new(AskAsync(rejected: null, cancellationToken));

    public override ValueTask<string> RefreshAsync(string rejectedKey, CancellationToken cancellationToken = default) =>
        new(AskAsync(rejectedKey, cancellationToken));

    private async Task<string> AskAsync(string? rejected, CancellationToken cancellationToken)
    {
        var before = _kept;
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // If the service rejects many calls at once, one calls the function and the others use its key.
            if (_kept is { } now && (now != before || (rejected is not null && now.Key != rejected)))
            {
                return now.Key;
            }

            // An invalid key is not cached, so that the next call calls the function again.
            var key = ApiKey.Provided(await get(cancellationToken).ConfigureAwait(false), before: null).Value;
            _kept = new Kept(key, clock.GetTimestamp());
            return key;
        }
        finally
        {
            _turn.Release();
        }
    }

    private bool IsFresh(Kept kept) => keepFor == Timeout.InfiniteTimeSpan || clock.GetElapsedTime(kept.At) < keepFor;

    private sealed class Kept(string key, long at)
    {
        [DebuggerBrowsable(DebuggerBrowsableState.Never)]
        public string Key { get; } = key;

        public long At { get; } = at;
    }
}
