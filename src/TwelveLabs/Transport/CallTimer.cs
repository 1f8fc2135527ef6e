namespace TwelveLabs.Transport;

/// <summary>
/// Cancels a call that stands still: started anew with every sign of life, it limits the pauses and not the whole.
/// </summary>
internal sealed class CallTimer : IDisposable
{
    private const double Longest = uint.MaxValue - 1;
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private readonly TimeSpan _limit;
    private readonly CancellationToken _caller;

    public CallTimer(TimeProvider clock, TimeSpan limit, CancellationToken caller)
    {
        // No timer runs longer than this, some 49 days, and nobody would see the difference.
        _limit = limit.TotalMilliseconds > Longest ? Timeout.InfiniteTimeSpan : limit;
        _caller = caller;
        _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        if (_limit != Timeout.InfiniteTimeSpan)
        {
            _timer = clock.CreateTimer(static state => ((CallTimer)state!).Strike(), this, _limit, Timeout.InfiniteTimeSpan);
        }
    }

    public CancellationToken Token => _source.Token;

    public bool IsCancelledByCaller => _caller.IsCancellationRequested;

    private bool Struck { get; set; }

    public void Restart() => _timer?.Change(_limit, Timeout.InfiniteTimeSpan);

    /// <summary>Stops the time while the caller has the word, which is no stall of the service's.</summary>
    public void Pause() => _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    /// <summary>The exception that tells the caller why a call ended: his own cancellation or our limit; null for any other reason.</summary>
    public Exception? Explain(Exception cause, string operation, string what)
    {
        if (IsCancelledByCaller)
        {
            return new OperationCanceledException($"{operation} was cancelled.", cause, _caller);
        }

        return !Struck ? null : new RequestTimeoutException(
            nameof(RequestOptions.Timeout), _limit, $"{operation}: {what} stood still for {_limit.TotalSeconds:0.###} s, the limit that Timeout sets.", cause);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
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
