namespace TwelveLabs.Http;

/// <summary>
/// Cancels an attempt that makes no progress. One timeout runs until the headers of the response arrive, another between two
/// reads or writes of a body: each of them restarts it, so that it limits stalls and not the whole transfer.
/// </summary>
internal sealed class AttemptTimeout : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private readonly TimeSpan _headers;
    private readonly TimeSpan _network;
    private volatile bool _onNetwork;
    private volatile bool _elapsed;
    private bool _limitsRest;

    /// <param name="clock">The clock.</param>
    /// <param name="headers">The timeout for the headers of the response.</param>
    /// <param name="network">The timeout for each read or write of a body.</param>
    /// <param name="outer">Cancels the attempt from outside.</param>
    public AttemptTimeout(TimeProvider clock, TimeSpan headers, TimeSpan network, CancellationToken outer)
    {
        _headers = Limits.ForTimer(headers);
        _network = Limits.ForTimer(network);
        _source = CancellationTokenSource.CreateLinkedTokenSource(outer);
        try
        {
            if (_headers != Timeout.InfiniteTimeSpan || _network != Timeout.InfiniteTimeSpan)
            {
                _timer = clock.CreateTimer(static state => ((AttemptTimeout)state!).OnElapsed(), this, _headers, Timeout.InfiniteTimeSpan);
            }
        }
        catch
        {
            _source.Dispose();
            throw;
        }
    }

    public CancellationToken Token => _source.Token;

    /// <summary>Gets the name of the timeout that elapsed, or null.</summary>
    public string? ElapsedLimit => !_elapsed ? null : _onNetwork ? nameof(RequestOptions.NetworkTimeout) : nameof(RequestOptions.Timeout);

    /// <summary>Gets the timeout that is running.</summary>
    public TimeSpan Limit => _onNetwork ? _network : _headers;

    /// <summary>Restarts the timeout of a body, of which a part was read or written.</summary>
    public void Restart() => Start(onNetwork: true);

    /// <summary>Starts the timeout for the headers of the response, after the request was sent.</summary>
    public void AwaitHeaders() => Start(onNetwork: false);

    /// <summary>Pauses the timeout while nothing is awaited: time in the caller's code is not a stall of the service.</summary>
    public void Pause()
    {
        if (!_limitsRest)
        {
            Change(Timeout.InfiniteTimeSpan);
        }
    }

    /// <summary>Limits the time for the rest of the body, whatever its progress, unless the options set no timeout at all.</summary>
    public void LimitRest(TimeSpan most)
    {
        _onNetwork = true;
        _limitsRest = true;
        Change(_network == Timeout.InfiniteTimeSpan || _network > most ? most : _network);
    }

    /// <summary>Cancels the attempt, whose body failed: a handler may lose that failure, as Mono's does, and wait forever.</summary>
    public void GiveUp() => UserCode.CancelQuietly(_source);

    public void Dispose()
    {
        UserCode.DisposeQuietly(_timer);
        _source.Dispose();
    }

    private void Start(bool onNetwork)
    {
        if (_elapsed || _limitsRest)
        {
            return;
        }

        _onNetwork = onNetwork;
        Change(Limit);
    }

    private void Change(TimeSpan due) => _timer?.Change(due, Timeout.InfiniteTimeSpan);

    private void OnElapsed()
    {
        _elapsed = true;
        UserCode.CancelQuietly(_source);
    }
}
