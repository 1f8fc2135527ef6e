using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using Polly;

namespace TwelveLabs.Http;

/// <summary>
/// Holds what the clients of all resources share: the options, the connections and the lifetime. A call runs through
/// <see cref="RetryStep"/>, <see cref="ApiKeyStep"/>, <see cref="RateLimiterStep"/> and <see cref="HttpAttempt"/>, in this order.
/// </summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly HttpSender? _http;

    // Not disposed: without a timer there is nothing to release, and calls that complete still read its token.
    private readonly CancellationTokenSource _disposal = new();
    private volatile bool _disposed;

    public ApiTransport(ApiKeyProvider keys, TwelveLabsClientOptions options)
    {
        Keys = new KeySource(keys);
        Options = options.Copy();
        Root = options.BaseAddress.GetLeftPart(UriPartial.Path).TrimEnd('/');
        Clock = GuardedClock.Of(options.TimeProvider);
        Logger = GuardedLogger.Create(options.LoggerFactory);
        Version = new VersionCheck(Logger);
        Pipeline = options.ResiliencePipeline;
        _http = new HttpSender(options);
    }

    private ApiTransport()
    {
        Keys = null!;
        Options = new TwelveLabsClientOptions();
        Root = "";
        Clock = TimeProvider.System;
        Logger = NullLogger.Instance;
        Version = new VersionCheck(Logger);
    }

    /// <summary>Gets the transport of a mocked client, which sends nothing.</summary>
    public static ApiTransport Missing { get; } = new();

    public TwelveLabsClientOptions Options { get; }

    /// <summary>Gets the base address up to its path, without a trailing slash.</summary>
    public string Root { get; }

    public KeySource Keys { get; }

    /// <summary>Gets the pipeline that the options set, or null.</summary>
    public ResiliencePipeline? Pipeline { get; }

    /// <summary>Gets the pipeline of the SDK's retries, created at the first failure.</summary>
    public ResiliencePipeline OwnPipeline =>
        field ??= new ResiliencePipelineBuilder { TimeProvider = Clock }.AddRetry(RetryStrategy.Create(Options.Retry)).Build();

    public ILogger Logger { get; }

    public TimeProvider Clock { get; }

    public VersionCheck Version { get; }

    public HttpSender Http => _http!;

    public bool IsDisposed => _disposed;

    /// <summary>Gets the token that is canceled when the client is disposed.</summary>
    public CancellationToken Disposal => _disposal.Token;

    /// <summary>Gets the redactor of the client's API key.</summary>
    public SecretRedactor Redactor => Keys?.Redactor ?? SecretRedactor.None;

    /// <summary>Returns the redactor of the API key of calls with these options.</summary>
    public SecretRedactor RedactorFor(RequestOptions? options) =>
        options?.ApiKey is { } key ? ApiKey.Check(key, "The API key of the call", nameof(RequestOptions.ApiKey)).Redactor : Redactor;

    /// <summary>Sends the call and returns the model of its response.</summary>
    public Task<ApiResponse<T>> SendAsync<T>(ApiCall call, Func<JsonReader, T> read, CancellationToken cancellationToken) =>
        RetryStep.RunAsync(this, call, new ModelHandler<T>(read), cancellationToken);

    /// <summary>Sends a call whose response has no value.</summary>
    public Task<ApiResponse> SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        RetryStep.RunAsync(this, call, new EmptyHandler(), cancellationToken);

    /// <summary>Sends the call and returns its response with the body as bytes.</summary>
    public Task<RawResponse> SendRawAsync(ApiCall call, string accept, CancellationToken cancellationToken) =>
        RetryStep.RunAsync(this, call, new RawHandler(accept), cancellationToken);

    /// <summary>Sends the call and returns the attempt with an unread response body. The call ends when the attempt is disposed.</summary>
    public Task<HttpAttempt> OpenAsync(ApiCall call, string accept, CancellationToken cancellationToken) =>
        RetryStep.RunAsync(this, call, new OpenHandler(accept), cancellationToken);

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
        // The transport of mocks is shared and has nothing to release: one mock must not dispose it for the others.
        _disposed = _http is not null;
        if (_disposed)
        {
            UserCode.CancelQuietly(_disposal);
        }

        _http?.Dispose();
    }

    /// <summary>Begins a call.</summary>
    public CallContext Start(ApiCall call, ResponseHandler handler, CancellationToken cancellationToken)
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
