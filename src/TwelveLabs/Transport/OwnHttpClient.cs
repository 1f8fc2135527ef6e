namespace TwelveLabs.Transport;

internal static class OwnHttpClient
{
    public static HttpClient Create(TwelveLabsClientOptions options)
    {
        var isOwn = options.HttpMessageHandler is null;
        var http = new HttpClient(options.HttpMessageHandler ?? Handler(UsesProxy(options.BaseAddress)), disposeHandler: isOwn)
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        if (isOwn)
        {
            AcceptedEncodings.Add(http.DefaultRequestHeaders);
        }

        return http;
    }

    // A proxy would look for this machine's loopback on its own, and read the key that goes there in clear text.
    private static bool UsesProxy(Uri address) => address is not { Scheme: "http", IsLoopback: true };

    // Redirects are not followed: the key is a header of our own, which a redirect would carry to another host.
#if NETSTANDARD2_0
    private static HttpClientHandler Handler(bool useProxy) => Platform.IsBrowser ? BrowserHandler() : new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
    };
#else
    private static HttpMessageHandler Handler(bool useProxy) => !SocketsHttpHandler.IsSupported ? BrowserHandler() : new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,

        // Whoever leaves a stream wants it to end; reading on for the sake of the connection would let the service go on.
        ResponseDrainTimeout = TimeSpan.Zero,

        // A client may live as long as its program; names change their addresses in that time.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };
#endif

    // The browser has its own connections, proxies, cookies and decompression; setting them throws.
    private static HttpClientHandler BrowserHandler() => new() { AllowAutoRedirect = false };
}
