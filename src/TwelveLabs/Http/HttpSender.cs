namespace TwelveLabs.Http;

/// <summary>Sends requests with the handler of the SDK, or with the handler or the client that the options set.</summary>
internal sealed class HttpSender : IDisposable
{
    // A client makes a token and a task of its own for each request, which the handler of the SDK does not need.
    private readonly HttpMessageInvoker? _invoker;
    private readonly HttpClient? _client;
    private readonly bool _isGiven;

    public HttpSender(TwelveLabsClientOptions options)
    {
        _isGiven = options.HttpClient is not null;
        if (options.HttpClient is not null || options.HttpMessageHandler is not null)
        {
            _client = options.HttpClient ?? new HttpClient(options.HttpMessageHandler!, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
            return;
        }

        var handler = Handler();
        TwelveLabsHttpHandler.Configure(handler, options.BaseAddress);
        _invoker = new HttpMessageInvoker(handler);
    }

    /// <summary>The client that the options set, or null.</summary>
    public HttpClient? GivenClient => _isGiven ? _client : null;

    /// <summary>Whether the SDK decodes the bodies of responses, and asks for encoded ones.</summary>
    public bool IsOwn => _invoker is not null;

    /// <summary>Sends a request and returns its response when the headers have arrived.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_invoker is not null)
        {
            return _invoker.SendAsync(request, cancellationToken);
        }

        // The SDK's own handler observes the token. A handler of the user may not, and the call ends all the same.
        var response = _client!.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return TaskCancellation.WaitAsync(new ValueTask<HttpResponseMessage>(response), cancellationToken, UserCode.DisposeQuietly).AsTask();
    }

    public void Dispose()
    {
        _invoker?.Dispose();
        if (!_isGiven)
        {
            _client?.Dispose();
        }
    }

#if NETSTANDARD2_0
    private static HttpClientHandler Handler() => new();
#else
    // The browser has its own connections.
    private static HttpMessageHandler Handler() => !SocketsHttpHandler.IsSupported ? new HttpClientHandler() : new SocketsHttpHandler
    {
        // A client may live as long as its program; names change their addresses in that time.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };
#endif
}
