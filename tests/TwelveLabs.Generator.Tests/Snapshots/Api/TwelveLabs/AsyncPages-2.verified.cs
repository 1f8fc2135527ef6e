public abstract class AsyncPages<TItem, TPage> : System.Collections.Generic.IAsyncEnumerable<TItem>
{
    protected AsyncPages() { }
    public abstract System.Collections.Generic.IAsyncEnumerable<TPage> AsPages(System.Threading.CancellationToken cancellationToken = default);
    public abstract System.Collections.Generic.IAsyncEnumerable<TPage> AsPages(string continuationToken, System.Threading.CancellationToken cancellationToken = default);
    public System.Collections.Generic.IAsyncEnumerator<TItem> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default) { }
    protected abstract System.Collections.Generic.IEnumerable<TItem> ItemsOf(TPage page);
}
