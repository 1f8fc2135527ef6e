using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using Polly;
using System.Threading.RateLimiting;
using TwelveLabs.Failures;
using TwelveLabs.Keys;
using TwelveLabs.Retries;
using TwelveLabs.Waiting;

namespace TwelveLabs.Transport;

/// <summary>Sends calls and turns what comes back into values or into the SDK's exceptions. It knows no endpoint.</summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly KeySource? _keys;
    private readonly HttpClient? _http;
    private readonly bool _ownsHttp;
    private readonly bool _ownHandler;
    private readonly ResiliencePipeline _pipeline;

    // Never disposed: without a timer it has nothing to free, and calls that end still ask for its token.
    private readonly CancellationTokenSource _disposal = new();
    private int _versionReported;
    private volatile bool _disposed;

    public ApiTransport(ApiKeyProvider keys, TwelveLabsClientOptions options)
    {
        _keys = new KeySource(keys);
        Options = options.Copy();
        Clock = GuardedClock.Of(options.TimeProvider);
        Logger = CreateLogger(options.LoggerFactory);
        _ownsHttp = options.HttpClient is null;
        _ownHandler = _ownsHttp && options.HttpMessageHandler is null;
        _http = options.HttpClient ?? OwnHttpClient.Create(options);
        _pipeline = options.ResiliencePipeline
            ?? new ResiliencePipelineBuilder { TimeProvider = Clock }.AddRetry(RetryStrategy.Create(Options.Retry)).Build();
    }

    private ApiTransport()
    {
        Options = new TwelveLabsClientOptions();
        Clock = TimeProvider.System;
        Logger = NullLogger.Instance;
        _pipeline = ResiliencePipeline.Empty;
    }

    /// <summary>What a mocked client has: it sends nothing.</summary>
    public static ApiTransport Missing { get; } = new();

    public TwelveLabsClientOptions Options { get; }

    public ILogger Logger { get; }

    public TimeProvider Clock { get; }

    public int MaxResponseBytes => Options.MaxResponseBytes;

    public bool IsDisposed => _disposed;

    /// <summary>Cancelled when the client is disposed.</summary>
    public CancellationToken Disposal => _disposal.Token;

    /// <summary>Takes the API key out of texts from outside.</summary>
    public SecretRedactor Redactor => _keys?.Redactor ?? SecretRedactor.None;

    /// <summary>Takes the API key of calls with these options out of texts from outside.</summary>
    public SecretRedactor RedactorFor(RequestOptions? options) =>
        options?.ApiKey is { } key ? ApiKey.Check(key, "The API key of the call", nameof(RequestOptions.ApiKey)).Redactor : Redactor;

    /// <summary>What requests are sent with.</summary>
    public HttpClient Http => _http!;

    public TimeSpan HttpTimeout => Http.Timeout;

    public async Task<ApiResponse<T>> SendAsync<T>(
        ApiCall call, IApiProtocol protocol, Func<JsonReader, T> read, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        using var run = CallRun.Start(this, call, protocol, "application/json", cancellationToken);
        var response = await RunAsync(run, ReadAsync<T>, read).ConfigureAwait(false);
        call.Options?.Record?.Add(response, run.Attempts);
        return response;
    }

    public async Task<ApiResponse> SendAsync(ApiCall call, IApiProtocol protocol, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        using var run = CallRun.Start(this, call, protocol, "application/json", cancellationToken);
        return await RunAsync(run, ConfirmAsync, 0).ConfigureAwait(false);
    }

    /// <summary>Sends the call and returns the successful response with its whole body as it came.</summary>
    public async Task<RawResponse> SendRawAsync(ApiCall call, IApiProtocol protocol, string accept, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        using var run = CallRun.Start(this, call, protocol, accept, cancellationToken);
        return await RunAsync(
            run,
            static async (exchange, most) =>
            {
                using var body = await exchange.ReadBodyAsync(most).ConfigureAwait(false);
                return new RawResponse(body.Memory.ToArray(), exchange.Response.StatusCode, exchange.Headers, exchange.ApiVersion, exchange.RateLimit);
            },
            Options.MaxResponseBytes).ConfigureAwait(false);
    }

    /// <summary>Sends the call and hands over the successful reply with its body unread. Its end is the end of the call.</summary>
    public async Task<Exchange> ExchangeAsync(ApiCall call, IApiProtocol protocol, string accept, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        var run = CallRun.Start(this, call, protocol, accept, cancellationToken);
        try
        {
            return await RunAsync(
                run,
                static (exchange, _) =>
                {
                    exchange.EndsCall = true;
                    exchange.Run.Open = exchange;
                    return Task.FromResult(exchange);
                },
                0).ConfigureAwait(false);
        }
        catch
        {
            // A pipeline may throw although an attempt succeeded.
            (run.Open as IDisposable ?? run).Dispose();
            throw;
        }
    }

    /// <summary>Sends a request and gives its reply as soon as the headers are there.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

        // The SDK's own handler heeds the token; one of the user's may not, and the call ends all the same.
        return _ownHandler ? response : Heed.TokenAsync(new ValueTask<HttpResponseMessage>(response), cancellationToken, UserCode.DisposeQuietly).AsTask();
    }

    /// <summary>Waits between two calls, until the caller cancels or the client is disposed.</summary>
    public async Task PauseAsync(string what, TimeSpan pause, CancellationToken caller)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(caller, Disposal);
        try
        {
            await TimeProviderDelay.Delay(Clock, pause, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (either.IsCancellationRequested)
        {
            throw caller.IsCancellationRequested ? new OperationCanceledException($"{what} is not waited for any more.", e, caller) : CallFailure.ClientDisposed(what);
        }
    }

    public void Dispose()
    {
        // What mocks share has nothing to free, and one of them must not close it for the others.
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

    private async Task<ApiResponse<T>> ReadAsync<T>(Exchange exchange, Func<JsonReader, T> read)
    {
        using var body = await exchange.ReadBodyAsync(Options.MaxResponseBytes).ConfigureAwait(false);
        var value = SuccessReader.Read(body, read, exchange);
        return new ApiResponse<T>(value, exchange.Response.StatusCode, exchange.Headers, exchange.ApiVersion, exchange.RateLimit);
    }

    private async Task<ApiResponse> ConfirmAsync(Exchange exchange, int unused)
    {
        // A page of a proxy is no word of the service.
        if (exchange.WasDoneBefore && await FailureAsync(exchange).ConfigureAwait(false) is { Code: null, Reply.BodyExcerpt: not null } failure)
        {
            throw failure;
        }

        if (exchange.WasDoneBefore)
        {
            return new ApiResponse(exchange.Response.StatusCode, exchange.Headers, exchange.ApiVersion, exchange.RateLimit);
        }

        using var body = await exchange.ReadBodyAsync(Options.MaxResponseBytes).ConfigureAwait(false);
        SuccessReader.Confirm(body, exchange);
        return new ApiResponse(exchange.Response.StatusCode, exchange.Headers, exchange.ApiVersion, exchange.RateLimit);
    }

    private async Task<TResult> RunAsync<TResult, TState>(CallRun run, Func<Exchange, TState, Task<TResult>> consume, TState state)
    {
        var context = ResilienceContextPool.Shared.Get(run.Call.Operation.Id, run.Token);
        context.Properties.Set(RetryStrategy.Run, run);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (context, all) => all.Transport.AttemptAsync(all.Run, all.Consume, all.State, context.CancellationToken),
                context,
                (Transport: this, Run: run, Consume: consume, State: state)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            var explained = CallFailure.Translate(run, e);
            run.Span?.Failed(explained);
            if (ReferenceEquals(explained, e))
            {
                throw;
            }

            throw explained;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async ValueTask<TResult> AttemptAsync<TResult, TState>(
        CallRun run, Func<Exchange, TState, Task<TResult>> consume, TState state, CancellationToken cancellationToken)
    {
        var key = run.Key ?? await _keys!.GetAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            try
            {
                return await SendOnceAsync(run, key, consume, state, cancellationToken).ConfigureAwait(false);
            }
            catch (AuthenticationException e) when (e.Code == ApiFacts.KeyRejectedCode && run.BodyCanRepeat && run.MayRefreshKey())
            {
                var fresh = await _keys!.RefreshAsync(key, cancellationToken).ConfigureAwait(false);
                if (fresh.Value == key.Value)
                {
                    throw;
                }

                Log.KeyRefreshed(Logger, run.Call.Operation.Id);
                key = fresh;
            }
            catch (ApiException e) when (e.StatusCode == HttpStatusCode.ExpectationFailed && run.BodyCanRepeat && run.MayOmitExpectation())
            {
                // RFC 9110, 10.1.1: whoever refuses the expectation has not acted on the request, which may follow without it.
            }
        }
    }

    private async Task<TResult> SendOnceAsync<TResult, TState>(
        CallRun run, ApiKey key, Func<Exchange, TState, Task<TResult>> consume, TState state, CancellationToken cancellationToken)
    {
        // A pause may end in the same moment as the call: what is not sent is no attempt.
        cancellationToken.ThrowIfCancellationRequested();
        var permit = await Pacing.AcquireAsync(this, run, cancellationToken).ConfigureAwait(false);
        var exchange = Begin(run, key, permit, cancellationToken);
        try
        {
            await exchange.SendAsync().ConfigureAwait(false);
            ReportVersion(exchange.ApiVersion, run.Protocol);
            if (!exchange.Response.IsSuccessStatusCode && !exchange.WasDoneBefore)
            {
                throw await FailureAsync(exchange).ConfigureAwait(false);
            }

            var result = await consume(exchange, state).ConfigureAwait(false);
            if (!exchange.EndsCall)
            {
                exchange.Dispose();
            }

            return result;
        }
        catch (Exception e)
        {
            exchange.Failed(e);
            exchange.Dispose();
            throw;
        }
    }

    private Exchange Begin(CallRun run, ApiKey key, RateLimitLease? permit, CancellationToken cancellationToken)
    {
        try
        {
            return new Exchange(this, run, key, permit, cancellationToken);
        }
        catch
        {
            UserCode.DisposeQuietly(permit);
            throw;
        }
    }

    private async Task<ApiException> FailureAsync(Exchange exchange)
    {
        using var body = await exchange.ReadErrorAsync(Options.MaxResponseBytes).ConfigureAwait(false);
        if (ContentDecoder.Unsupported(exchange.Response.Content) is { } encoding)
        {
            return exchange.Run.Protocol.ToException(ErrorReplyFactory.Create(exchange, null, $"(its content encoding '{encoding}' cannot be decoded)"));
        }

        var envelope = ReplyReader.Envelope(body.Memory);
        return exchange.Run.Protocol.ToException(
            ErrorReplyFactory.Create(exchange, envelope, envelope is not null ? null : body.Length > 0 ? body.Excerpt() : body.IsCut ? "(it could not be read)" : null));
    }

    private void ReportVersion(string? version, IApiProtocol protocol)
    {
        if (version is not null && Volatile.Read(ref _versionReported) == 0 && !protocol.IsExpectedVersion(version) && Interlocked.Exchange(ref _versionReported, 1) == 0)
        {
            Log.UnexpectedVersion(Logger, DisplayText.Of(version), ApiFacts.Version);
        }
    }

    private void ThrowIfUnusable()
    {
        if (_disposed)
        {
            throw CallFailure.ClientDisposed("The call");
        }

        if (_http is null)
        {
            throw new InvalidOperationException("This client was made for mocking: override the member that is called.");
        }
    }

    private static ILogger CreateLogger(ILoggerFactory? factory)
    {
        try
        {
            return factory?.CreateLogger("TwelveLabs") is { } logger ? new GuardedLogger(logger) : NullLogger.Instance;
        }
        catch (Exception e) when (!e.IsFatal())
        {
            throw UserCode.Threw($"{nameof(TwelveLabsClientOptions)}.{nameof(TwelveLabsClientOptions.LoggerFactory)}", e);
        }
    }
}
