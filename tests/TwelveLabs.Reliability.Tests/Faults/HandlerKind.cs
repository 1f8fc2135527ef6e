namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>The handler that a call is made with.</summary>
internal enum HandlerKind
{
    /// <summary>That of the client.</summary>
    Own,

    /// <summary>One of the user that leaves bodies as they are.</summary>
    Plain,

    /// <summary>One of the user that decompresses bodies.</summary>
    Decompressing,

    /// <summary>One of the user in an <see cref="HttpClient"/> that speaks HTTP/2 only.</summary>
    Http2,
}

/// <summary>Makes the clients of users.</summary>
internal static class HandlerKinds
{
    public static readonly HandlerKind[] All = [HandlerKind.Own, HandlerKind.Plain, HandlerKind.Decompressing];

    /// <summary>Returns the user's client, or null for the handler of the SDK.</summary>
    public static HttpClient? Client(this HandlerKind kind)
    {
        if (kind == HandlerKind.Own)
        {
            return null;
        }

        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = kind == HandlerKind.Decompressing ? DecompressionMethods.All : DecompressionMethods.None,
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        if (kind == HandlerKind.Http2)
        {
            (client.DefaultRequestVersion, client.DefaultVersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact);
        }

        return client;
    }
}
