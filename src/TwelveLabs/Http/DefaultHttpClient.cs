namespace TwelveLabs.Http;

internal static class DefaultHttpClient
{
    public static HttpClient Create(TwelveLabsClientOptions options)
    {
        var isOwn = options.HttpMessageHandler is null;
        var handler = options.HttpMessageHandler ?? Handler();
        var http = new HttpClient(handler, disposeHandler: isOwn) { Timeout = Timeout.InfiniteTimeSpan };
        if (isOwn)
        {
            TwelveLabsHttpHandler.Configure(handler, options.BaseAddress);
            AcceptedEncodings.Add(http.DefaultRequestHeaders);
        }

        return http;
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
