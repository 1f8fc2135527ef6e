using System.Net;

namespace TwelveLabs;

/// <summary>Configures message handlers of a program, such as one with a proxy or a certificate, like the handler of the client.</summary>
public static class TwelveLabsHttpHandler
{
    /// <summary>
    /// Configures a handler before its first request. It does not follow redirects, which would send the API key to another host, and
    /// it stores no cookies. The client decompresses responses and detects incomplete ones. A canceled stream ends at once. The
    /// response of a service that closes a connection in the middle of an upload is read. The last two apply to a
    /// <c>SocketsHttpHandler</c>, the last one only on .NET and without a <c>ConnectCallback</c>. Other settings
    /// are not changed.
    /// </summary>
    /// <param name="handler">A <see cref="HttpClientHandler"/> or <c>SocketsHttpHandler</c>. Handlers of other types are not changed.</param>
    /// <param name="baseAddress">
    /// The base address of the requests. For plain HTTP to a loopback address no proxy is used.
    /// </param>
    /// <exception cref="InvalidOperationException">The handler has sent a request already.</exception>
    public static void Configure(HttpMessageHandler handler, Uri? baseAddress = null)
    {
        var usesProxy = UsesProxy(baseAddress);
        switch (handler ?? throw new ArgumentNullException(nameof(handler)))
        {
#if !NETSTANDARD2_0
            case SocketsHttpHandler sockets when SocketsHttpHandler.IsSupported:
                sockets.AllowAutoRedirect = false;
                sockets.UseCookies = false;
                sockets.AutomaticDecompression = DecompressionMethods.None;
                sockets.UseProxy &= usesProxy;

                // A caller that leaves a stream wants it to end; draining it to reuse the connection would let the service continue.
                sockets.ResponseDrainTimeout = TimeSpan.Zero;
                sockets.ConnectCallback ??= ConnectionStream.ConnectAsync;
                break;
#endif
            case HttpClientHandler own:
                own.AllowAutoRedirect = false;
                if (!Platform.IsBrowser)
                {
                    // A browser has its own settings; setting these throws there.
                    own.UseCookies = false;
                    own.AutomaticDecompression = DecompressionMethods.None;
                    own.UseProxy &= usesProxy;
                }

                break;
#if NETSTANDARD2_0
            case var sockets when SocketsHandler.Is(sockets):
                SocketsHandler.SetUp(sockets, usesProxy);
                break;
#endif
        }
    }

    /// <summary>Returns whether a handler, or the last one of a chain, follows redirects.</summary>
    /// <param name="handler">Any handler, or null.</param>
    /// <returns>True if it follows redirects; false for handlers of unknown types.</returns>
    public static bool FollowsRedirects(HttpMessageHandler? handler)
    {
        while (handler is DelegatingHandler outer)
        {
            handler = outer.InnerHandler;
        }

        return handler switch
        {
            HttpClientHandler own => own.SupportsRedirectConfiguration && own.AllowAutoRedirect,
#if NETSTANDARD2_0
            not null => SocketsHandler.Is(handler) && SocketsHandler.FollowsRedirects(handler),
#else
            SocketsHttpHandler sockets when SocketsHttpHandler.IsSupported => sockets.AllowAutoRedirect,
#endif
            _ => false,
        };
    }

    // A proxy would also read the key, which is sent in clear text.
    private static bool UsesProxy(Uri? address) => address is not { IsAbsoluteUri: true, Scheme: "http", IsLoopback: true };
}
