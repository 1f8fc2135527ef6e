using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json;
using Polly;
using System.Threading.RateLimiting;
using TwelveLabs.Keys;
using TwelveLabs.Retries;

namespace TwelveLabs.Transport;

/// <summary>Sends calls and turns what comes back into values or into the SDK's exceptions. It knows no endpoint.</summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly KeySource? _keys;
    private readonly HttpClient? _http;
    private readonly bool _ownsHttp;
    private readonly ResiliencePipeline _pipeline;
    private int _versionReported;
    private volatile bool _disposed;

    public ApiTransport(ApiKeyProvider keys, TwelveLabsClientOptions options)
    {
        _keys = new KeySource(keys);
        Options = options.Copy();
        Logger = (ILogger?)options.LoggerFactory?.CreateLogger("TwelveLabs") ?? NullLogger.Instance;
        _ownsHttp = options.HttpClient is null;
        _http = options.HttpClient ?? OwnHttpClient.Create(options);
        _pipeline = options.ResiliencePipeline
            ?? new ResiliencePipelineBuilder { TimeProvider = options.TimeProvider }.AddRetry(RetryStrategy.Create(Options.Retry)).Build();
    }

    private ApiTransport()
    {
        Options = new TwelveLabsClientOptions();
        Logger = NullLogger.Instance;
        _pipeline = ResiliencePipeline.Empty;
    }

    /// <summary>What a mocked client has: it sends nothing.</summary>
    public static ApiTransport Missing { get; } = new();

    public TwelveLabsClientOptions Options { get; }

    public ILogger Logger { get; }

    public TimeProvider Clock => Options.TimeProvider;

    public int MaxResponseBytes => Options.MaxResponseBytes;

    public bool IsDisposed => _disposed;

    public TimeSpan HttpTimeout => _http!.Timeout;

    public async Task<ApiResponse<T>> SendAsync<T>(
        ApiCall call, IApiProtocol protocol, Func<JsonReader, T> read, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        using var run = new CallRun(this, call, protocol, "application/json", cancellationToken);
        var response = await RunAsync(run, ReadAsync<T>, read).ConfigureAwait(false);
        call.Options?.Record?.Add(response, run.Attempts);
        return response;
    }

    public async Task<ApiResponse> SendAsync(ApiCall call, IApiProtocol protocol, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        using var run = new CallRun(this, call, protocol, "application/json", cancellationToken);
        return await RunAsync(run, ConfirmAsync, 0).ConfigureAwait(false);
    }

    /// <summary>Sends the call and hands over the successful reply with its body unread. Its end is the end of the call.</summary>
    public async Task<Exchange> ExchangeAsync(ApiCall call, IApiProtocol protocol, string accept, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        var run = new CallRun(this, call, protocol, accept, cancellationToken);
        try
        {
            return await RunAsync(
                run,
                static (exchange, _) =>
                {
                    exchange.EndsCall = true;
                    return Task.FromResult(exchange);
                },
                0).ConfigureAwait(false);
        }
        catch
        {
            run.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        // What mocks share has nothing to free, and one of them must not close it for the others.
        _disposed = _http is not null;
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
            var explained = run.Token.IsCancellationRequested && e is OperationCanceledException ? run.Explain(e) : e;
            if (explained is TwelveLabsException { Operation: null } unplaced)
            {
                unplaced.Place(run.Call.Operation.Id, run.Attempts);
            }

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
        var key = await _keys!.GetAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await SendOnceAsync(run, key, consume, state, cancellationToken).ConfigureAwait(false);
        }
        catch (AuthenticationException e) when (e.Code == ApiFacts.KeyRejectedCode && run.BodyCanRepeat && run.MayRefreshKey())
        {
            var fresh = await _keys.RefreshAsync(key, cancellationToken).ConfigureAwait(false);
            if (fresh.Value == key.Value)
            {
                throw;
            }

            Log.KeyRefreshed(Logger, run.Call.Operation.Id);
            key = fresh;
        }

        return await SendOnceAsync(run, key, consume, state, cancellationToken).ConfigureAwait(false);
    }

    private async Task<TResult> SendOnceAsync<TResult, TState>(
        CallRun run, ApiKey key, Func<Exchange, TState, Task<TResult>> consume, TState state, CancellationToken cancellationToken)
    {
        // A pause may end in the same moment as the call: what is not sent is no attempt.
        cancellationToken.ThrowIfCancellationRequested();
        var permit = await Pacing.AcquireAsync(this, run, cancellationToken).ConfigureAwait(false);
        var exchange = new Exchange(this, run, key, permit, cancellationToken);
        try
        {
            await exchange.SendAsync(_http!).ConfigureAwait(false);
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

    private async Task<ApiException> FailureAsync(Exchange exchange)
    {
        using var body = await exchange.ReadErrorAsync(Options.MaxResponseBytes).ConfigureAwait(false);
        if (ContentDecoder.Unsupported(exchange.Response.Content) is { } encoding)
        {
            return exchange.Run.Protocol.ToException(exchange.Error(null, $"(its content encoding '{encoding}' cannot be decoded)"));
        }

        var envelope = ReplyReader.Envelope(body.Memory);
        return exchange.Run.Protocol.ToException(exchange.Error(envelope, envelope is not null ? null : body.Length > 0 ? body.Excerpt() : body.IsCut ? "(it could not be read)" : null));
    }

    private void ReportVersion(string? version, IApiProtocol protocol)
    {
        if (version is not null && Volatile.Read(ref _versionReported) == 0 && !protocol.IsExpectedVersion(version) && Interlocked.Exchange(ref _versionReported, 1) == 0)
        {
            Log.UnexpectedVersion(Logger, version, ApiFacts.Version);
        }
    }

    private void ThrowIfUnusable()
    {
#if NETSTANDARD2_0
        if (_disposed)
        {
            throw new ObjectDisposedException(nameof(TwelveLabsClient));
        }
#else
        ObjectDisposedException.ThrowIf(_disposed, typeof(TwelveLabsClient));
#endif

        if (_http is null)
        {
            throw new InvalidOperationException("This client was made for mocking: override the member that is called.");
        }
    }
}
