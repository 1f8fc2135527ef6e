namespace TwelveLabs;

/// <summary>
/// A streamed response. Enumerate it for the chunks as they arrive, or read the complete value with
/// <see cref="AggregateAsync"/>. Each of the two sends the request.
/// </summary>
/// <typeparam name="TChunk">The type of a chunk.</typeparam>
/// <typeparam name="TResult">The type of the complete value, which the service returns without streaming.</typeparam>
public sealed class StreamedResponse<TChunk, TResult> : IAsyncEnumerable<TChunk>
    where TResult : class
{
    private readonly IAsyncEnumerable<TChunk> _events;
    private readonly Func<IStreamWhole<TChunk, TResult>> _begin;
    private TResult? _result;

    internal StreamedResponse(IAsyncEnumerable<TChunk> events, Func<IStreamWhole<TChunk, TResult>> begin)
    {
        _events = events;
        _begin = begin;
    }

    /// <summary>Gets the complete value after an enumeration has reached the end; null before.</summary>
    public TResult? Result => Volatile.Read(ref _result);

    /// <inheritdoc/>
    public async IAsyncEnumerator<TChunk> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        var whole = _begin();
        await foreach (var item in _events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (whole.Add(item))
            {
                yield return item;
            }
        }

        Volatile.Write(ref _result, whole.End());
    }

    /// <summary>Reads the response to its end and returns the complete value.</summary>
    /// <param name="cancellationToken">Cancels the reading with <see cref="OperationCanceledException"/> and closes the connection.</param>
    /// <returns>The complete value.</returns>
    /// <exception cref="ApiException">The service reported an error, before or within the stream.</exception>
    /// <exception cref="TwelveLabsException">The call failed, or the response ended early.</exception>
    public async Task<TResult> AggregateAsync(CancellationToken cancellationToken = default)
    {
        var whole = _begin();
        await foreach (var item in _events.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            whole.Add(item);
        }

        var result = whole.End();
        Volatile.Write(ref _result, result);
        return result;
    }
}

/// <summary>Creates streamed responses for the tests of code that mocks a client.</summary>
public static class StreamedResponse
{
    /// <summary>Creates a response of the given chunks.</summary>
    /// <typeparam name="TChunk">The type of a chunk.</typeparam>
    /// <typeparam name="TResult">The type of the complete value.</typeparam>
    /// <param name="chunks">The chunks, in order.</param>
    /// <param name="result">The complete value.</param>
    /// <returns>The response.</returns>
    public static StreamedResponse<TChunk, TResult> FromChunks<TChunk, TResult>(IEnumerable<TChunk> chunks, TResult result)
        where TResult : class
    {
        _ = chunks ?? throw new ArgumentNullException(nameof(chunks));
        _ = result ?? throw new ArgumentNullException(nameof(result));
        return new(new AsyncEnumerableAdapter<TChunk>(chunks), () => new Known<TChunk, TResult>(result));
    }

    private sealed class Known<TChunk, TResult>(TResult whole) : IStreamWhole<TChunk, TResult>
    {
        public bool Add(TChunk item) => true;

        public TResult End() => whole;
    }
}
