using Microsoft.Extensions.Logging;

namespace TwelveLabs.Http;

/// <summary>One call with all its attempts: its settings, its limit on the whole, and what is known of it so far.</summary>
internal sealed class CallContext : IDisposable
{
    private readonly ApiTransport _transport;
    private readonly CancellationTokenSource? _source;
    private readonly ITimer? _timer;
    private int _attempts;
    private int _keyRefreshed;
    private volatile bool _totalStruck;

    private CallContext(ApiTransport transport, ApiCall call, IApiProtocol protocol, string accept, CancellationToken caller)
    {
        _transport = transport;
        Call = call;
        Key = call.Options?.ApiKey is { } key ? ApiKey.Check(key, "The API key of the call", nameof(RequestOptions.ApiKey)) : null;
        Protocol = protocol;
        Accept = accept;
        Caller = caller;
        var settings = transport.Options;
        Timeout = call.Options?.Timeout ?? settings.Timeout;
        NetworkTimeout = call.Options?.NetworkTimeout ?? settings.NetworkTimeout;
        Total = Limits.ForTimer(call.Options?.TotalTimeout ?? settings.TotalTimeout);

        // A call that nobody can cancel ends with its client only, so that the client's own token serves.
        _source = caller.CanBeCanceled || Total != System.Threading.Timeout.InfiniteTimeSpan
            ? CancellationTokenSource.CreateLinkedTokenSource(caller, transport.Disposal)
            : null;
        Token = _source?.Token ?? transport.Disposal;
        try
        {
            _timer = Total == System.Threading.Timeout.InfiniteTimeSpan
                ? null
                : transport.Clock.CreateTimer(static state => ((CallContext)state!).Strike(), this, Total, System.Threading.Timeout.InfiniteTimeSpan);
            Span = CallSpan.Start(transport, call.Operation);
        }
        catch
        {
            _source?.Dispose();
            throw;
        }
    }

    /// <summary>Begins a call.</summary>
    /// <exception cref="ArgumentException">An option of the call is out of its range.</exception>
    public static CallContext Start(ApiTransport transport, ApiCall call, IApiProtocol protocol, string accept, CancellationToken caller)
    {
        call.Options?.Validate();
        try
        {
            return new CallContext(transport, call, protocol, accept, caller);
        }
        catch (CallbackException e)
        {
            e.Place(call.Operation.Id, 0);
            throw;
        }
    }

    public ApiCall Call { get; }

    /// <summary>The call's own API key; null for the client's.</summary>
    public ApiKey? Key { get; }

    public IApiProtocol Protocol { get; }

    public string Accept { get; }

    public TimeSpan Timeout { get; }

    public TimeSpan NetworkTimeout { get; }

    /// <summary>The caller's own token.</summary>
    public CancellationToken Caller { get; }

    /// <summary>The caller's token, the limit on the whole and the end of the client.</summary>
    public CancellationToken Token { get; }

    /// <summary>How many requests were sent.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    /// <summary>Whether the body of the last attempt could be sent again.</summary>
    public bool BodyCanRepeat { get; set; } = true;

    /// <summary>Whether the last attempt asked by <c>Expect: 100-continue</c> whether to send its body.</summary>
    public bool ExpectsContinue { get; set; }

    /// <summary>Whether something on the way refused <c>Expect: 100-continue</c>, so that no further attempt asks.</summary>
    public bool ExpectationRefused { get; private set; }

    /// <summary>The call as traces and metrics see it; null when nobody looks.</summary>
    public CallSpan? Span { get; }

    /// <summary>The limit on the whole.</summary>
    public TimeSpan Total { get; }

    /// <summary>Whether the limit on the whole struck.</summary>
    public bool TotalStruck => _totalStruck;

    public bool IsClientDisposed => _transport.IsDisposed;

    /// <summary>The last failure that a retry followed, or null.</summary>
    public TwelveLabsException? LastFailure { get; private set; }

    public SecretRedactor Redactor => Key?.Redactor ?? _transport.Redactor;

    /// <summary>The attempt whose response is handed over unread, or null.</summary>
    public HttpAttempt? Open { get; set; }

    /// <summary>Whether an attempt that failed may have been carried out.</summary>
    public bool MayBeDone { get; set; }

    public int NextAttempt() => Interlocked.Increment(ref _attempts);

    /// <summary>Whether the key is the client's, and nobody has asked for a fresh one during this call yet.</summary>
    public bool MayRefreshKey() => Key is null && Interlocked.Exchange(ref _keyRefreshed, 1) == 0;

    /// <summary>Whether the call may go on without <c>Expect: 100-continue</c>, since the last attempt had it.</summary>
    public bool MayOmitExpectation() => ExpectsContinue && (ExpectationRefused = true);

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
        LastFailure = attempt.Exception;
        if (_transport.Logger.IsEnabled(LogLevel.Warning))
        {
            var reason = FailureDescription.Of(attempt.Exception);
            Log.Retrying(_transport.Logger, attempt.Operation, attempt.Attempt, attempt.Delay.TotalMilliseconds, reason);
        }

        Instruments.Retried(attempt, _transport.Options.BaseAddress);
        UserCode.Call(Call.Options?.Retrying, attempt, nameof(WaitOptions.OnTransientFailure), Caller);
    }

    public string AfterAttempts() => Attempts == 1 ? " (after 1 attempt)" : $" (after {Attempts} attempts)";

    public void Dispose()
    {
        Span?.Dispose();
        UserCode.DisposeQuietly(_timer);
        _source?.Dispose();
    }

    private void Strike()
    {
        _totalStruck = true;
        UserCode.CancelQuietly(_source!);
    }
}
