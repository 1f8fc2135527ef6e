using Microsoft.Extensions.Logging;

namespace TwelveLabs.Http;

/// <summary>Represents a call with all its attempts: its settings, its total timeout, and the state that its steps share.</summary>
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

        // A call that only the disposal of the client can cancel uses the client's token.
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

    /// <summary>Gets the timeout of the whole call.</summary>
    public TimeSpan Total { get; }

    public bool TotalTimeoutElapsed => _totalTimeoutElapsed;

    /// <summary>Gets the caller's own token.</summary>
    public CancellationToken Caller { get; }

    /// <summary>Gets the token that the caller, the total timeout and the disposal of the client cancel.</summary>
    public CancellationToken Token { get; }

    public bool IsClientDisposed => Transport.IsDisposed;

    /// <summary>Gets the number of requests that were sent.</summary>
    public int Attempts => Volatile.Read(ref _attempts);

    /// <summary>Gets the call's own API key; null for the client's.</summary>
    public ApiKey? Key { get; }

    /// <summary>Gets or sets the key that the provider returned in place of a rejected one, for the next attempt; or null.</summary>
    public ApiKey? FreshKey { get; set; }

    /// <summary>Gets or sets the key of the last attempt.</summary>
    public ApiKey? LastKey { get; set; }

    /// <summary>Gets or sets a value indicating whether the body of the last attempt can be sent again.</summary>
    public bool BodyCanRepeat { get; set; } = true;

    /// <summary>Gets or sets a value indicating whether the last attempt had <c>Expect: 100-continue</c>.</summary>
    public bool ExpectsContinue { get; set; }

    /// <summary>Gets or sets a value indicating whether a server rejected <c>Expect: 100-continue</c>, so that no further attempt has it.</summary>
    public bool ExpectationRefused { get; set; }

    /// <summary>Gets or sets a value indicating whether the service may have processed an attempt that failed.</summary>
    public bool MayBeDone { get; set; }

    /// <summary>Sets the failure of an attempt that was made outside the resilience pipeline.</summary>
    public Exception? FirstFailure { private get; set; }

    /// <summary>Gets the last failure that was retried, or null.</summary>
    public TwelveLabsException? LastFailure { get; private set; }

    /// <summary>Gets the span of the call; null if nothing listens.</summary>
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

    /// <summary>Returns whether the key is the client's and was not refreshed during this call. It returns true at most once.</summary>
    public bool MayRefreshKey() => Key is null && Interlocked.Exchange(ref _keyRefreshed, 1) == 0;

    /// <summary>Returns the retry settings: those of the call override the default ones.</summary>
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
