namespace TwelveLabs.Http;

/// <summary>
/// Cancels an attempt that stands still. One limit holds until the headers of the response are there, another between two signs
/// of life of a body: started anew with each, it limits the pauses and not the whole.
/// </summary>
internal sealed class AttemptTimeout : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private readonly TimeSpan _headers;
    private readonly TimeSpan _network;
    private readonly CancellationToken _outer;
    private volatile bool _onNetwork;
    private volatile bool _struck;
    private bool _limitsRest;

    /// <param name="clock">The clock.</param>
    /// <param name="headers">How long the headers may take.</param>
    /// <param name="network">How long a body may pause.</param>
    /// <param name="outer">What ends the attempt from outside.</param>
    public AttemptTimeout(TimeProvider clock, TimeSpan headers, TimeSpan network, CancellationToken outer)
    {
        _headers = Limits.ForTimer(headers);
        _network = Limits.ForTimer(network);
        _outer = outer;
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        try
        {
            if (_headers != Timeout.InfiniteTimeSpan || _network != Timeout.InfiniteTimeSpan)
            {
                _timer = clock.CreateTimer(static state => ((AttemptTimeout)state!).Strike(), this, _headers, Timeout.InfiniteTimeSpan);
            }
        }
        catch
        {
            _source.Dispose();
            throw;
        }
    }

    public CancellationToken Token => _source.Token;

    public bool IsCancelledFromOutside => _outer.IsCancellationRequested;

    /// <summary>The name of the limit that struck, or null.</summary>
    public string? Struck => !_struck ? null : _onNetwork ? nameof(RequestOptions.NetworkTimeout) : nameof(RequestOptions.Timeout);

    /// <summary>The limit that is running.</summary>
    public TimeSpan Limit => _onNetwork ? _network : _headers;

    /// <summary>A body moves: a piece of it was read or written.</summary>
    public void Restart() => Start(onNetwork: true);

    /// <summary>The request is sent, and the headers of the response are awaited.</summary>
    public void AwaitHeaders() => Start(onNetwork: false);

    /// <summary>Stops the time while the caller has the word, which is no stall of the service's.</summary>
    public void Pause() => Change(Timeout.InfiniteTimeSpan);

    /// <summary>Limits all that is still to be read, whatever moves; not where the options set no limit at all.</summary>
    public void LimitRest(TimeSpan most)
    {
        _onNetwork = true;
        _limitsRest = true;
        Change(_network == Timeout.InfiniteTimeSpan || _network > most ? most : _network);
    }

    /// <summary>Ends the attempt, whose body failed: a handler may lose that failure, as Mono's does, and wait for ever.</summary>
    public void GiveUp() => UserCode.CancelQuietly(_source);

    public void Dispose()
    {
        UserCode.DisposeQuietly(_timer);
        _source.Dispose();
    }

    private void Start(bool onNetwork)
    {
        if (_struck || _limitsRest)
        {
            return;
        }

        _onNetwork = onNetwork;
        Change(Limit);
    }

    private void Change(TimeSpan due) => _timer?.Change(due, Timeout.InfiniteTimeSpan);

    private void Strike()
    {
        _struck = true;
        UserCode.CancelQuietly(_source);
    }
}
