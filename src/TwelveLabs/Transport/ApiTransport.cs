using Newtonsoft.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace TwelveLabs.Transport;

/// <summary>Sends calls and turns what comes back into values or into the SDK's exceptions. It knows no endpoint.</summary>
internal sealed class ApiTransport : IDisposable
{
    private readonly ApiKey? _key;
    private readonly TwelveLabsClientOptions _options;
    private readonly HttpClient? _http;
    private readonly bool _ownsHttp;
    private readonly ILogger _logger;
    private int _versionReported;
    private volatile bool _disposed;

    public ApiTransport(ApiKey key, TwelveLabsClientOptions options)
    {
        _key = key;
        _options = Copy(options);
        _logger = (ILogger?)options.LoggerFactory?.CreateLogger("TwelveLabs") ?? NullLogger.Instance;
        _ownsHttp = options.HttpClient is null;
        _http = options.HttpClient ?? OwnHttpClient.Create(options.HttpMessageHandler);
    }

    private ApiTransport()
    {
        _options = new TwelveLabsClientOptions();
        _logger = NullLogger.Instance;
    }

    /// <summary>What a mocked client has: it sends nothing.</summary>
    public static ApiTransport Missing { get; } = new();

    public TimeProvider Clock => _options.TimeProvider;

    public int MaxResponseBytes => _options.MaxResponseBytes;

    public bool IsDisposed => _disposed;

    public TimeSpan HttpTimeout => _http!.Timeout;

    public async Task<ApiResponse<T>> SendAsync<T>(
        ApiCall call, IApiProtocol protocol, Func<JsonReader, T> read, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, protocol, "application/json", cancellationToken).ConfigureAwait(false);
        using var body = await exchange.ReadBodyAsync(_options.MaxResponseBytes).ConfigureAwait(false);
        var value = ReplyReader.Read(body, read, exchange);
        return new ApiResponse<T>(value, exchange.Response.StatusCode, exchange.Headers, exchange.ApiVersion, exchange.RateLimit);
    }

    public async Task<ApiResponse> SendAsync(ApiCall call, IApiProtocol protocol, CancellationToken cancellationToken)
    {
        using var exchange = await ExchangeAsync(call, protocol, "application/json", cancellationToken).ConfigureAwait(false);
        return new ApiResponse(exchange.Response.StatusCode, exchange.Headers, exchange.ApiVersion, exchange.RateLimit);
    }

    /// <summary>Sends the call and hands over the successful reply with its body unread.</summary>
    public async Task<Exchange> ExchangeAsync(ApiCall call, IApiProtocol protocol, string accept, CancellationToken cancellationToken)
    {
        ThrowIfUnusable();
        call.Options?.Validate();
        var exchange = new Exchange(call, this, _key!, call.Options?.Timeout ?? _options.Timeout, cancellationToken);
        try
        {
            using var request = CreateRequest(call, protocol, accept, exchange);
            await exchange.SendAsync(_http!, request, protocol).ConfigureAwait(false);
            ReportVersion(exchange.ApiVersion, protocol);
            if (!exchange.Response.IsSuccessStatusCode)
            {
                throw await FailureAsync(exchange, protocol).ConfigureAwait(false);
            }

            return exchange;
        }
        catch
        {
            exchange.Dispose();
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

    private static TwelveLabsClientOptions Copy(TwelveLabsClientOptions options) => new()
    {
        BaseAddress = options.BaseAddress,
        Timeout = options.Timeout,
        MaxResponseBytes = options.MaxResponseBytes,
        TimeProvider = options.TimeProvider,
    };

    private HttpRequestMessage CreateRequest(ApiCall call, IApiProtocol protocol, string accept, Exchange exchange)
    {
        var request = new HttpRequestMessage(call.Operation.Method, call.Address(_options.BaseAddress))
        {
            Content = call.Content(Clock, exchange.Timer.Restart, exchange.Timer.Token),
        };
#if NETSTANDARD2_0
        // .NET Framework's handler would otherwise read the whole of an upload into memory to learn its length.
        request.Headers.TransferEncodingChunked = request.Content is { Headers.ContentLength: null } ? true : null;
#endif
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("User-Agent", UserAgent.Text);
        foreach (var header in call.Options?.Headers ?? new Dictionary<string, string>())
        {
            request.Headers.Remove(header.Key);
            request.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        protocol.Authenticate(request, _key!.Value);
        return request;
    }

    private async Task<ApiException> FailureAsync(Exchange exchange, IApiProtocol protocol)
    {
        using var body = await exchange.ReadErrorAsync(_options.MaxResponseBytes).ConfigureAwait(false);
        var envelope = ReplyReader.Envelope(body.Memory);
        return protocol.ToException(exchange.Error(envelope, envelope is null && body.Length > 0 ? body.Excerpt() : null));
    }

    private void ReportVersion(string? version, IApiProtocol protocol)
    {
        if (version is not null && Volatile.Read(ref _versionReported) == 0 && !protocol.IsExpectedVersion(version) && Interlocked.Exchange(ref _versionReported, 1) == 0)
        {
            Log.UnexpectedVersion(_logger, version, ApiFacts.Version);
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
