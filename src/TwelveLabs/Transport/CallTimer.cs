namespace TwelveLabs.Transport;

/// <summary>
/// Cancels a call that stands still: started anew with every sign of life, it limits the pauses and not the whole.
/// </summary>
internal sealed class CallTimer : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private readonly TimeSpan _limit;
    private readonly CancellationToken _caller;

    public CallTimer(TimeProvider clock, TimeSpan limit, CancellationToken caller)
    {
        _limit = limit;
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        if (limit != Timeout.InfiniteTimeSpan)
        {
            _timer = clock.CreateTimer(static state => ((CallTimer)state!).Strike(), this, limit, Timeout.InfiniteTimeSpan);
        }
    }

    public CancellationToken Token => _source.Token;

    private bool Struck { get; set; }

    public void Restart() => _timer?.Change(_limit, Timeout.InfiniteTimeSpan);

    /// <summary>The exception that tells the caller why a call ended: his own cancellation, a limit, or a broken connection.</summary>
    public Exception Explain(Exception cause, string operation, string what)
    {
        if (_caller.IsCancellationRequested)
        {
            return new OperationCanceledException($"{operation} was cancelled.", cause, _caller);
        }

        if (Struck)
        {
            return new RequestTimeoutException(
                nameof(RequestOptions.Timeout), _limit, $"{operation}: {what} stood still for {_limit.TotalSeconds:0.###} s, the limit that Timeout sets.", cause);
        }

        return cause switch
        {
            // HttpClient's own limit, of a client that the user gave.
            OperationCanceledException => new RequestTimeoutException(
                "HttpClient.Timeout", TimeSpan.Zero, $"{operation}: the timeout of the HttpClient that was given in the options struck while {what} was awaited.", cause),
            HttpRequestException or IOException => new ConnectionException($"{operation}: {what} failed: {Innermost(cause)}", cause),
            _ => cause,
        };
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private static string Innermost(Exception cause)
    {
        while (cause.InnerException is not null)
        {
            cause = cause.InnerException;
        }

        return cause.Message;
    }

    private void Strike()
    {
        Struck = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while the timer fired.
        }
    }
}
