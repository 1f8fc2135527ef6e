namespace TwelveLabs.Batches;

/// <summary>Makes a call for each of many requests, with limited concurrency.</summary>
internal static class Batch
{
    public static IAsyncEnumerable<BatchResult<TRequest, TResult>> Run<TRequest, TResult>(
        ApiTransport transport, RequestOptions? options, IAsyncEnumerable<TRequest> requests, int maxConcurrency,
        Func<TRequest, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken)
    {
        _ = requests ?? throw new ArgumentNullException(nameof(requests));
        if (maxConcurrency < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(maxConcurrency), maxConcurrency, $"{nameof(maxConcurrency)} must be at least 1.");
        }

        return new Calls<TRequest, TResult>(requests, maxConcurrency, call, () => new(transport.Clock, (options?.Retry ?? transport.Options.Retry).MaxRetryAfter), transport.Disposal, cancellationToken);
    }

    /// <summary>Converts a synchronous sequence of requests to an asynchronous one.</summary>
    public static IAsyncEnumerable<T> Lazily<T>(IEnumerable<T> requests) =>
        new AsyncEnumerableAdapter<T>(requests ?? throw new ArgumentNullException(nameof(requests)));

    private sealed class Calls<TRequest, TResult>(
        IAsyncEnumerable<TRequest> requests, int most, Func<TRequest, CancellationToken, Task<TResult>> call, Func<BatchStop> stop, CancellationToken disposal, CancellationToken whole)
        : IAsyncEnumerable<BatchResult<TRequest, TResult>>
    {
        public async IAsyncEnumerator<BatchResult<TRequest, TResult>> GetAsyncEnumerator(CancellationToken cancellationToken = default)
        {
            using var cancellation = new LinkedCancellation(whole, cancellationToken);
            var run = new BatchRun<TRequest, TResult>(requests.GetAsyncEnumerator(cancellation.Token), most, call, stop(), cancellation, disposal);
            using var ending = disposal.Register(static both => ((LinkedCancellation)both!).Cancel(), cancellation);
            try
            {
                while (await run.NextAsync().ConfigureAwait(false) is { } result)
                {
                    yield return result;
                }
            }
            finally
            {
                await run.StopAsync().ConfigureAwait(false);
            }
        }
    }
}
