using System.Collections.Concurrent;

namespace TwelveLabs.Cli.Ingest.Uploading;

/// <summary>Provides locks by key.</summary>
internal sealed class KeyedLocks
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new(StringComparer.Ordinal);

    public async Task<IDisposable> TakeAsync(string key, CancellationToken cancellationToken)
    {
        var turn = _locks.GetOrAdd(key, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken);
        return new Holder(turn);
    }

    private sealed class Holder(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
