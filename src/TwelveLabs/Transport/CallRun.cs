using Microsoft.Extensions.Logging;
using TwelveLabs.Telemetry;

namespace TwelveLabs.Transport;

/// <summary>One call with all its attempts: its settings, its limit on the whole, and what is known of it so far.</summary>
internal sealed class CallRun : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly CancellationTokenSource? _source;
    private readonly ITimer? _timer;
    private readonly TimeSpan _total;
    private TwelveLabsException? _lastFailure;
    private int _attempts;
    private int _keyRefreshed;
    private volatile bool _totalStruck;

    public CallRun(ApiTransport transport, ApiCall call, IApiProtocol protocol, string accept, CancellationToken caller)
    {
        call.Options?.Validate();
        _transport = transport;
        Call = call;
        Protocol = protocol;
        Accept = accept;
        Caller = caller;
        Token = caller;
        var settings = transport.Options;
        Timeout = call.Options?.Timeout ?? settings.Timeout;
        NetworkTimeout = call.Options?.NetworkTimeout ?? settings.NetworkTimeout;
        _total = Limits.ForTimer(call.Options?.TotalTimeout ?? settings.TotalTimeout);
        if (_total != System.Threading.Timeout.InfiniteTimeSpan)
        {
            _source = CancellationTokenSource.CreateLinkedTokenSource(caller);
            Token = _source.Token;
            _timer = transport.Clock.CreateTimer(static state => ((CallRun)state!).Strike(), this, _total, System.Threading.Timeout.InfiniteTimeSpan);
        }

        Span = CallSpan.Start(transport, call.Operation);
    }

    public ApiCall Call { get; }

    public IApiProtocol Protocol { get; }

    public string Accept { get; }

    public TimeSpan Timeout { get; }

    public TimeSpan NetworkTimeout { get; }

    /// <summary>The caller's own token.</summary>
    public CancellationToken Caller { get; }

    /// <summary>The caller's token and the limit on the whole.</summary>
    public CancellationToken Token { get; }

    /// <summary>How many requests were sent.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    /// <summary>Whether the body of the last attempt could be sent again.</summary>
    public bool BodyCanRepeat { get; set; } = true;

    /// <summary>The call as traces and metrics see it; null when nobody looks.</summary>
    public CallSpan? Span { get; }

    /// <summary>Whether an attempt that failed may have been carried out.</summary>
    public bool MayBeDone { get; set; }

    public int NextAttempt() => Interlocked.Increment(ref _attempts);

    /// <summary>Whether nobody has asked for a fresh key during this call yet.</summary>
    public bool MayRefreshKey() => Interlocked.Exchange(ref _keyRefreshed, 1) == 0;

    /// <summary>The settings of the retries: the call's own where it has some.</summary>
    public RetryOptions RetryOver(RetryOptions defaults)
    {
        var settings = Call.Options?.Retry ?? defaults;
        if (Call.Options?.MaxRetries is not { } retries || retries == settings.MaxRetries)
        {
            return settings;
        }

        var own = settings.Copy();
        own.MaxRetries = retries;
        return own;
    }

    public void Retrying(RetryAttempt attempt)
    {
        _lastFailure = attempt.Exception;
        if (_transport.Logger.IsEnabled(LogLevel.Warning))
        {
            var reason = Reason.Of(attempt.Exception);
            Log.Retrying(_transport.Logger, attempt.Operation, attempt.Attempt, attempt.Delay.TotalMilliseconds, reason);
        }

        Instruments.Retried(attempt, _transport.Options.BaseAddress);
        Call.Options?.Retrying?.Invoke(attempt);
    }

    /// <summary>Why a call was ended from outside: by its caller, or by the limit on the whole; else what it was.</summary>
    public Exception Explain(Exception cause)
    {
        if (Caller.IsCancellationRequested)
        {
            return cause is OperationCanceledException own && own.CancellationToken == Caller
                ? cause
                : new OperationCanceledException($"{Call.Operation.Id} was cancelled.", cause, Caller);
        }

        if (!_totalStruck || cause is RequestTimeoutException { LimitName: nameof(RequestOptions.TotalTimeout) })
        {
            return cause;
        }

        var last = _lastFailure is null ? "" : $" The last failure: {_lastFailure.Message}";
        return new RequestTimeoutException(
            nameof(RequestOptions.TotalTimeout), _total,
            $"{Call.Operation.Id} was not done within {_total.TotalSeconds:0.###} s, the limit that TotalTimeout sets for the whole call{AfterAttempts()}.{last}",
            _lastFailure ?? cause)
        {
            Operation = Call.Operation.Id,
            Attempts = Attempts,
        };
    }

    public string AfterAttempts() => Attempts == 1 ? " (after 1 attempt)" : $" (after {Attempts} attempts)";

    public void Dispose()
    {
        Span?.Dispose();
        _timer?.Dispose();
        _source?.Dispose();
    }

    private void Strike()
    {
        _totalStruck = true;
        try
        {
            _source!.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The call ended while the timer fired.
        }
    }
}
