using Microsoft.Extensions.Logging;

namespace TwelveLabs.Http;

/// <summary>One call with all its attempts: its settings, its total timeout, and what the steps know of it so far.</summary>
internal sealed class CallContext : IDisposable
{
    private readonly CancellationTokenSource? _source;
    private readonly ITimer? _timer;
    private int _attempts;
    private int _keyRefreshed;
    private volatile bool _totalTimeoutElapsed;

    private CallContext(ApiTransport transport, ApiCall call, ResponseHandler handler, CancellationToken caller)
    {
        Transport = transport;
        Call = call;
        Key = call.Options?.ApiKey is { } key ? ApiKey.Check(key, "The API key of the call", nameof(RequestOptions.ApiKey)) : null;
        Handler = handler;
        Caller = caller;
        var settings = transport.Options;
        Timeout = call.Options?.Timeout ?? settings.Timeout;
        NetworkTimeout = call.Options?.NetworkTimeout ?? settings.NetworkTimeout;
        Total = Limits.ForTimer(call.Options?.TotalTimeout ?? settings.TotalTimeout);

        // A call that nothing but the end of the client can cancel uses the token of the client.
        _source = caller.CanBeCanceled || Total != System.Threading.Timeout.InfiniteTimeSpan
            ? CancellationTokenSource.CreateLinkedTokenSource(caller, transport.Disposal)
            : null;
        Token = _source?.Token ?? transport.Disposal;
        try
        {
            _timer = Total == System.Threading.Timeout.InfiniteTimeSpan
                ? null
                : transport.Clock.CreateTimer(static state => ((CallContext)state!).EndTotal(), this, Total, System.Threading.Timeout.InfiniteTimeSpan);
            Span = CallSpan.Start(transport, call.Operation);
        }
        catch
        {
            _source?.Dispose();
            throw;
        }
    }

    /// <summary>Begins a call.</summary>
    /// <exception cref="ArgumentException">An option of the call is out of range.</exception>
    public static CallContext Start(ApiTransport transport, ApiCall call, ResponseHandler handler, CancellationToken caller)
    {
        call.Options?.Validate();
        try
        {
            return new CallContext(transport, call, handler, caller);
        }
        catch (CallbackException e)
        {
            e.Place(call.Operation.Id, 0);
            throw;
        }
    }

    public ApiTransport Transport { get; }

    public ApiCall Call { get; }

    public ResponseHandler Handler { get; }

    public TimeSpan Timeout { get; }

    public TimeSpan NetworkTimeout { get; }

    /// <summary>The limit on the whole call.</summary>
    public TimeSpan Total { get; }

    public bool TotalTimeoutElapsed => _totalTimeoutElapsed;

    /// <summary>The caller's own token.</summary>
    public CancellationToken Caller { get; }

    /// <summary>Canceled by the caller, by the total timeout and by the end of the client.</summary>
    public CancellationToken Token { get; }

    public bool IsClientDisposed => Transport.IsDisposed;

    /// <summary>How many requests were sent.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    /// <summary>The call's own API key; null for the client's.</summary>
    public ApiKey? Key { get; }

    /// <summary>The key that the provider gave in place of a rejected one, for the next attempt; or null.</summary>
    public ApiKey? FreshKey { get; set; }

    /// <summary>The key of the last attempt.</summary>
    public ApiKey? LastKey { get; set; }

    /// <summary>Whether the body of the last attempt can be sent again.</summary>
    public bool BodyCanRepeat { get; set; } = true;

    /// <summary>Whether the last attempt had <c>Expect: 100-continue</c>.</summary>
    public bool ExpectsContinue { get; set; }

    /// <summary>Whether a server refused <c>Expect: 100-continue</c>, so that no further attempt has it.</summary>
    public bool ExpectationRefused { get; set; }

    /// <summary>Whether the service may have processed an attempt that failed.</summary>
    public bool MayBeDone { get; set; }

    /// <summary>The failure of an attempt that was made outside of the resilience pipeline.</summary>
    public Exception? FirstFailure { private get; set; }

    /// <summary>The last failure that a retry followed, or null.</summary>
    public TwelveLabsException? LastFailure { get; private set; }

    /// <summary>The call in traces and metrics; null when nothing listens.</summary>
    public CallSpan? Span { get; }

    public SecretRedactor Redactor => Key?.Redactor ?? Transport.Redactor;

    public ExceptionFactory Exceptions => new(Call, Redactor, Attempts);

    public int NextAttempt() => Interlocked.Increment(ref _attempts);

    public ApiKey? TakeFreshKey()
    {
        var fresh = FreshKey;
        FreshKey = null;
        return fresh;
    }

    public Exception? TakeFirstFailure()
    {
        var failure = FirstFailure;
        FirstFailure = null;
        return failure;
    }

    /// <summary>Whether the key is the client's, and its provider was not asked for a fresh one during this call yet.</summary>
    public bool MayRefreshKey() => Key is null && Interlocked.Exchange(ref _keyRefreshed, 1) == 0;

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
        if (Transport.Logger.IsEnabled(LogLevel.Warning))
        {
            var reason = FailureDescription.Of(attempt.Exception);
            Log.Retrying(Transport.Logger, attempt.Operation, attempt.Attempt, attempt.Delay.TotalMilliseconds, reason);
        }

        Instruments.Retried(attempt, Transport.Options.BaseAddress);
        UserCode.Call(Call.Options?.Retrying, attempt, nameof(WaitOptions.OnTransientFailure), Caller);
    }

    public void Dispose()
    {
        Span?.Dispose();
        UserCode.DisposeQuietly(_timer);
        _source?.Dispose();
    }

    private void EndTotal()
    {
        _totalTimeoutElapsed = true;
        UserCode.CancelQuietly(_source!);
    }
}
