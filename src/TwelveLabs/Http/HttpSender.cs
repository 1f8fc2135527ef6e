namespace TwelveLabs.Http;

/// <summary>Sends requests with the handler of the SDK, or with the handler or the client that the options set.</summary>
internal sealed class HttpSender : IDisposable
{
    // An HttpClient allocates a token and a task of its own for each request, which the SDK's handler does not need.
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

    /// <summary>Gets the client that the options set, or null.</summary>
    public HttpClient? GivenClient => _isGiven ? _client : null;

    /// <summary>Gets a value indicating whether the SDK decodes the bodies of responses, and requests encoded ones.</summary>
    public bool IsOwn => _invoker is not null;

    /// <summary>Sends a request and returns its response when the headers have arrived.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (_invoker is not null)
        {
            return _invoker.SendAsync(request, cancellationToken);
        }

        // The SDK's own handler observes the token. A handler of the user may ignore it, and the call must still end.
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
    // A browser manages its own connections.
    private static HttpMessageHandler Handler() => !SocketsHttpHandler.IsSupported ? new HttpClientHandler() : new SocketsHttpHandler
    {
        // A client may live as long as its program; host names change their IP addresses in that time.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };
#endif
}
