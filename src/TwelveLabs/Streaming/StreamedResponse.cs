namespace TwelveLabs;

/// <summary>
/// A response that comes piece by piece. Enumerate it for the pieces as the service writes them, or take the whole by
/// <see cref="AggregateAsync"/>. Each of the two sends the request anew.
/// </summary>
/// <typeparam name="TPiece">The type of a piece.</typeparam>
/// <typeparam name="TWhole">The type of the whole: what the service answers when it does not stream.</typeparam>
public sealed class StreamedResponse<TPiece, TWhole> : IAsyncEnumerable<TPiece>
    where TWhole : class
{
    private readonly IAsyncEnumerable<TPiece> _events;
    private readonly Func<IStreamWhole<TPiece, TWhole>> _begin;
    private TWhole? _result;

    internal StreamedResponse(IAsyncEnumerable<TPiece> events, Func<IStreamWhole<TPiece, TWhole>> begin)
    {
        _events = events;
        _begin = begin;
    }

    /// <summary>The whole, once an enumeration has come to its end; null before, and when every enumeration was left early or failed.</summary>
    public TWhole? Result => Volatile.Read(ref _result);

    /// <inheritdoc/>
    public async IAsyncEnumerator<TPiece> GetAsyncEnumerator(CancellationToken cancellationToken = default)
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

    /// <summary>Reads the response to its end and gives the whole.</summary>
    /// <param name="cancellationToken">Ends the reading early with <see cref="OperationCanceledException"/> and closes the connection.</param>
    /// <returns>The same as <see cref="Result"/> then has.</returns>
    /// <exception cref="ApiException">The service reported an error, before the stream or within it.</exception>
    /// <exception cref="TwelveLabsException">No usable response came, or it broke off before its end.</exception>
    public async Task<TWhole> AggregateAsync(CancellationToken cancellationToken = default)
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

/// <summary>Makes responses that come piece by piece, such as those that a mocked client gives in a test.</summary>
public static class StreamedResponse
{
    /// <summary>A response of which all is known.</summary>
    /// <typeparam name="TPiece">The type of a piece.</typeparam>
    /// <typeparam name="TWhole">The type of the whole.</typeparam>
    /// <param name="pieces">The pieces, in order.</param>
    /// <param name="whole">What they come to.</param>
    /// <returns>The response.</returns>
    public static StreamedResponse<TPiece, TWhole> FromPieces<TPiece, TWhole>(IEnumerable<TPiece> pieces, TWhole whole)
        where TWhole : class
    {
        _ = pieces ?? throw new ArgumentNullException(nameof(pieces));
        _ = whole ?? throw new ArgumentNullException(nameof(whole));
        return new(new AsyncEnumerableAdapter<TPiece>(pieces), () => new Known<TPiece, TWhole>(whole));
    }

    private sealed class Known<TPiece, TWhole>(TWhole whole) : IStreamWhole<TPiece, TWhole>
    {
        public bool Add(TPiece item) => true;

        public TWhole End() => whole;
    }
}
