namespace TwelveLabs.Streaming;

/// <summary>Adapts a synchronous sequence to an asynchronous one. Each item is read only when it is requested.</summary>
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
