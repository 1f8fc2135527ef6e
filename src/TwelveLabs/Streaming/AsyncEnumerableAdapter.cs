namespace TwelveLabs.Streaming;

/// <summary>A sequence that is at hand, as one that is waited for: read no sooner than asked.</summary>
internal sealed class AsyncEnumerableAdapter<T>(IEnumerable<T> items) : IAsyncEnumerable<T>
{
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => new Items(items.GetEnumerator(), cancellationToken);

    private sealed class Items(IEnumerator<T> inner, CancellationToken cancellationToken) : IAsyncEnumerator<T>
    {
        public T Current => inner.Current;

        public ValueTask<bool> MoveNextAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            return new(inner.MoveNext());
        }

        public ValueTask DisposeAsync()
        {
            inner.Dispose();
            return default;
        }
    }
}
