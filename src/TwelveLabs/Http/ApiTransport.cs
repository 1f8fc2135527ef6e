using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using Polly;
using System.Threading.RateLimiting;

namespace TwelveLabs.Http;

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
        _http = options.HttpClient ?? DefaultHttpClient.Create(options);
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
        using var context = CallContext.Start(this, call, protocol, "application/json", cancellationToken);
        var response = await RunAsync(context, ReadAsync<T>, read).ConfigureAwait(false);
        call.Options?.Record?.Add(response, context.Attempts);
        return response;
    }

    public async Task<ApiResponse> SendAsync(ApiCall call, IApiProtocol protocol, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        using var context = CallContext.Start(this, call, protocol, "application/json", cancellationToken);
        return await RunAsync(context, ConfirmAsync, 0).ConfigureAwait(false);
    }

    /// <summary>Sends the call and returns the successful response with its whole body as it came.</summary>
    public async Task<RawResponse> SendRawAsync(ApiCall call, IApiProtocol protocol, string accept, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        using var context = CallContext.Start(this, call, protocol, accept, cancellationToken);
        return await RunAsync(
            context,
            static async (attempt, most) =>
            {
                using var body = await attempt.ReadBodyAsync(most).ConfigureAwait(false);
                return new RawResponse(body.Memory.ToArray(), attempt.Response.StatusCode, attempt.Headers, attempt.ApiVersion, attempt.RateLimit);
            },
            Options.MaxResponseBytes).ConfigureAwait(false);
    }

    /// <summary>Sends the call and hands over the successful response with its body unread. Its end is the end of the call.</summary>
    public async Task<HttpAttempt> SendAttemptAsync(ApiCall call, IApiProtocol protocol, string accept, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        var context = CallContext.Start(this, call, protocol, accept, cancellationToken);
        try
        {
            return await RunAsync(
                context,
                static (attempt, _) =>
                {
                    attempt.EndsCall = true;
                    attempt.Context.Open = attempt;
                    return Task.FromResult(attempt);
                },
                0).ConfigureAwait(false);
        }
        catch
        {
            // A pipeline may throw although an attempt succeeded.
            (context.Open as IDisposable ?? context).Dispose();
            throw;
        }
    }

    /// <summary>Sends a request and gives its response as soon as the headers are there.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);

        // The SDK's own handler heeds the token; one of the user's may not, and the call ends all the same.
        return _ownHandler ? response : TaskCancellation.WaitAsync(new ValueTask<HttpResponseMessage>(response), cancellationToken, UserCode.DisposeQuietly).AsTask();
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

    private async Task<ApiResponse<T>> ReadAsync<T>(HttpAttempt attempt, Func<JsonReader, T> read)
    {
        using var body = await attempt.ReadBodyAsync(Options.MaxResponseBytes).ConfigureAwait(false);
        var value = SuccessReader.Read(body, read, attempt);
        return new ApiResponse<T>(value, attempt.Response.StatusCode, attempt.Headers, attempt.ApiVersion, attempt.RateLimit);
    }

    private async Task<ApiResponse> ConfirmAsync(HttpAttempt attempt, int unused)
    {
        // A page of a proxy is no word of the service.
        if (attempt.WasDoneBefore && await FailureAsync(attempt).ConfigureAwait(false) is { Code: null, Response.BodyExcerpt: not null } failure)
        {
            throw failure;
        }

        if (attempt.WasDoneBefore)
        {
            return new ApiResponse(attempt.Response.StatusCode, attempt.Headers, attempt.ApiVersion, attempt.RateLimit);
        }

        using var body = await attempt.ReadBodyAsync(Options.MaxResponseBytes).ConfigureAwait(false);
        SuccessReader.Confirm(body, attempt);
        return new ApiResponse(attempt.Response.StatusCode, attempt.Headers, attempt.ApiVersion, attempt.RateLimit);
    }

    private async Task<TResult> RunAsync<TResult, TState>(CallContext context, Func<HttpAttempt, TState, Task<TResult>> consume, TState state)
    {
        var resilience = ResilienceContextPool.Shared.Get(context.Call.Operation.Id, context.Token);
        resilience.Properties.Set(RetryStrategy.Call, context);
        try
        {
            return await _pipeline.ExecuteAsync(
                static (resilience, all) => all.Transport.AttemptAsync(all.Context, all.Consume, all.State, resilience.CancellationToken),
                resilience,
                (Transport: this, Context: context, Consume: consume, State: state)).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            var explained = CallFailure.Translate(context, e);
            context.Span?.Failed(explained);
            if (ReferenceEquals(explained, e))
            {
                throw;
            }

            throw explained;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(resilience);
        }
    }

    private async ValueTask<TResult> AttemptAsync<TResult, TState>(
        CallContext context, Func<HttpAttempt, TState, Task<TResult>> consume, TState state, CancellationToken cancellationToken)
    {
        var key = context.Key ?? await _keys!.GetAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            try
            {
                return await SendOnceAsync(context, key, consume, state, cancellationToken).ConfigureAwait(false);
            }
            catch (AuthenticationException e) when (e.Code == ApiFacts.KeyRejectedCode && context.BodyCanRepeat && context.MayRefreshKey())
            {
                var fresh = await _keys!.RefreshAsync(key, cancellationToken).ConfigureAwait(false);
                if (fresh.Value == key.Value)
                {
                    throw;
                }

                Log.KeyRefreshed(Logger, context.Call.Operation.Id);
                key = fresh;
            }
            catch (ApiException e) when (e.StatusCode == HttpStatusCode.ExpectationFailed && context.BodyCanRepeat && context.MayOmitExpectation())
            {
                // RFC 9110, 10.1.1: whoever refuses the expectation has not acted on the request, which may follow without it.
            }
        }
    }

    private async Task<TResult> SendOnceAsync<TResult, TState>(
        CallContext context, ApiKey key, Func<HttpAttempt, TState, Task<TResult>> consume, TState state, CancellationToken cancellationToken)
    {
        // A pause may end in the same moment as the call: what is not sent is no attempt.
        cancellationToken.ThrowIfCancellationRequested();
        var permit = await CallRateLimiter.AcquireAsync(this, context, cancellationToken).ConfigureAwait(false);
        var attempt = Begin(context, key, permit, cancellationToken);
        try
        {
            await attempt.SendAsync().ConfigureAwait(false);
            ReportVersion(attempt.ApiVersion, context.Protocol);
            if (!attempt.Response.IsSuccessStatusCode && !attempt.WasDoneBefore)
            {
                throw await FailureAsync(attempt).ConfigureAwait(false);
            }

            var result = await consume(attempt, state).ConfigureAwait(false);
            if (!attempt.EndsCall)
            {
                attempt.Dispose();
            }

            return result;
        }
        catch (Exception e)
        {
            attempt.Failed(e);
            attempt.Dispose();
            throw;
        }
    }

    private HttpAttempt Begin(CallContext context, ApiKey key, RateLimitLease? permit, CancellationToken cancellationToken)
    {
        try
        {
            return new HttpAttempt(this, context, key, permit, cancellationToken);
        }
        catch
        {
            UserCode.DisposeQuietly(permit);
            throw;
        }
    }

    private async Task<ApiException> FailureAsync(HttpAttempt attempt)
    {
        using var body = await attempt.ReadErrorAsync(Options.MaxResponseBytes).ConfigureAwait(false);
        if (ContentDecoder.Unsupported(attempt.Response.Content) is { } encoding)
        {
            return attempt.Context.Protocol.ToException(ErrorResponseFactory.Create(attempt, null, $"(its content encoding '{encoding}' cannot be decoded)"));
        }

        var envelope = ResponseReader.Envelope(body.Memory);
        return attempt.Context.Protocol.ToException(
            ErrorResponseFactory.Create(attempt, envelope, envelope is not null ? null : body.Length > 0 ? body.Excerpt() : body.IsCut ? "(it could not be read)" : null));
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
