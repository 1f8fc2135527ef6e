public sealed class StreamedResponse<TPiece, TWhole> : System.Collections.Generic.IAsyncEnumerable<TPiece>
    where TWhole :  class
{
    public TWhole Result { get; }
    public System.Threading.Tasks.Task<TWhole> AggregateAsync(System.Threading.CancellationToken cancellationToken = default) { }
    public System.Collections.Generic.IAsyncEnumerator<TPiece> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default) { }
}
