using System.Net;

namespace TwelveLabs.Transport;

internal static class OwnHttpClient
{
    public static HttpClient Create(HttpMessageHandler? handler) =>
        new(handler ?? Handler(), disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan };

    // Redirects are not followed: the key is a header of our own, which a redirect would carry to another host.
#if NETSTANDARD2_0
    private static HttpClientHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate,
        UseCookies = false,
    };
#else
    private static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseCookies = false,

        // A client may live as long as its program; names change their addresses in that time.
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };
#endif
}
