public sealed class StreamedResponse<TChunk, TResult> : System.Collections.Generic.IAsyncEnumerable<TChunk>
    where TResult :  class
{
    public TResult Result { get; }
    public System.Threading.Tasks.Task<TResult> AggregateAsync(System.Threading.CancellationToken cancellationToken = default) { }
    public System.Collections.Generic.IAsyncEnumerator<TChunk> GetAsyncEnumerator(System.Threading.CancellationToken cancellationToken = default) { }
}
