using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using Polly;

namespace TwelveLabs.Http;

/// <summary>
/// What the clients of all resources share: the options, the connections and the lifetime. A call runs through
/// <see cref="RetryStep"/>, <see cref="ApiKeyStep"/>, <see cref="RateLimiterStep"/> and <see cref="HttpAttempt"/>, in this order.
/// </summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly HttpClient? _http;
    private readonly bool _ownsHttp;
    private readonly bool _ownHandler;

    // Not disposed: without a timer there is nothing to free, and calls that complete still read its token.
    private readonly CancellationTokenSource _disposal = new();
    private volatile bool _disposed;

    public ApiTransport(ApiKeyProvider keys, TwelveLabsClientOptions options)
    {
        Keys = new KeySource(keys);
        Options = options.Copy();
        Clock = GuardedClock.Of(options.TimeProvider);
        Logger = GuardedLogger.Create(options.LoggerFactory);
        Version = new VersionCheck(Logger);
        Pipeline = options.ResiliencePipeline;
        _ownsHttp = options.HttpClient is null;
        _ownHandler = _ownsHttp && options.HttpMessageHandler is null;
        _http = options.HttpClient ?? DefaultHttpClient.Create(options);
    }

    private ApiTransport()
    {
        Keys = null!;
        Options = new TwelveLabsClientOptions();
        Clock = TimeProvider.System;
        Logger = NullLogger.Instance;
        Version = new VersionCheck(Logger);
    }

    /// <summary>The transport of a mocked client: it sends nothing.</summary>
    public static ApiTransport Missing { get; } = new();

    public TwelveLabsClientOptions Options { get; }

    public KeySource Keys { get; }

    /// <summary>The pipeline that the options set, or null.</summary>
    public ResiliencePipeline? Pipeline { get; }

    /// <summary>The SDK's retries, made at the first failure.</summary>
    public ResiliencePipeline OwnPipeline =>
        field ??= new ResiliencePipelineBuilder { TimeProvider = Clock }.AddRetry(RetryStrategy.Create(Options.Retry)).Build();

    public ILogger Logger { get; }

    public TimeProvider Clock { get; }

    public VersionCheck Version { get; }

    public HttpClient Http => _http!;

    public bool IsDisposed => _disposed;

    /// <summary>Canceled when the client is disposed.</summary>
    public CancellationToken Disposal => _disposal.Token;

    /// <summary>Redacts the client's API key.</summary>
    public SecretRedactor Redactor => Keys?.Redactor ?? SecretRedactor.None;

    /// <summary>Redacts the API key of calls with these options.</summary>
    public SecretRedactor RedactorFor(RequestOptions? options) =>
        options?.ApiKey is { } key ? ApiKey.Check(key, "The API key of the call", nameof(RequestOptions.ApiKey)).Redactor : Redactor;

    /// <summary>Sends the call and returns the model of its response.</summary>
    public async Task<ApiResponse<T>> SendAsync<T>(ApiCall call, Func<JsonReader, T> read, CancellationToken cancellationToken)
    {
        var handler = new ModelHandler<T>(read);
        using var context = Start(call, handler, cancellationToken);
        await RetryStep.RunAsync(context).ConfigureAwait(false);
        call.Options?.Record?.Add(handler.Response!, context.Attempts);
        return handler.Response!;
    }

    /// <summary>Sends a call whose response has no value.</summary>
    public async Task<ApiResponse> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var handler = new EmptyHandler();
        using var context = Start(call, handler, cancellationToken);
        await RetryStep.RunAsync(context).ConfigureAwait(false);
        return handler.Response!;
    }

    /// <summary>Sends the call and returns its response with the body as bytes.</summary>
    public async Task<RawResponse> SendRawAsync(ApiCall call, string accept, CancellationToken cancellationToken)
    {
        var handler = new RawHandler(accept);
        using var context = Start(call, handler, cancellationToken);
        await RetryStep.RunAsync(context).ConfigureAwait(false);
        return handler.Response!;
    }

    /// <summary>Sends the call and returns the attempt whose response is unread. The call ends when the attempt is disposed.</summary>
    public async Task<HttpAttempt> OpenAsync(ApiCall call, string accept, CancellationToken cancellationToken)
    {
        var handler = new OpenHandler(accept);
        var context = Start(call, handler, cancellationToken);
        try
        {
            await RetryStep.RunAsync(context).ConfigureAwait(false);
            return handler.Attempt!;
        }
        catch
        {
            // A pipeline may throw although an attempt succeeded.
            (handler.Attempt as IDisposable ?? context).Dispose();
            throw;
        }
    }

    /// <summary>Sends a request and returns its response when the headers have arrived.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

        // The SDK's own handler observes the token. A handler of the user may not, and the call ends all the same.
        return _ownHandler ? response : TaskCancellation.WaitAsync(new ValueTask<HttpResponseMessage>(response), cancellationToken, UserCode.DisposeQuietly).AsTask();
    }

    /// <summary>Waits between two calls, until the caller cancels or the client is disposed.</summary>
    public async Task DelayAsync(string what, TimeSpan delay, CancellationToken caller)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(caller, Disposal);
        try
        {
            await TimeProviderDelay.Delay(Clock, delay, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (either.IsCancellationRequested)
        {
            throw caller.IsCancellationRequested ? new OperationCanceledException($"{what} is no longer polled.", e, caller) : CallFailure.ClientDisposed(what);
        }
    }

    public void Dispose()
    {
        // The transport of mocks is shared and has nothing to free: one mock must not close it for the others.
        _disposed = _http is not null;
        if (_disposed)
        {
            UserCode.CancelQuietly(_disposal);
        }

        if (_ownsHttp)
        {
            _http?.Dispose();
        }
    }

    private CallContext Start(ApiCall call, ResponseHandler handler, CancellationToken cancellationToken)
    {
        if (_disposed)
        {
            throw CallFailure.ClientDisposed("The call");
        }

        if (_http is null)
        {
            throw new InvalidOperationException("This client was made for mocking: override the member that is called.");
        }

        return CallContext.Start(this, call, handler, cancellationToken);
    }
}
