using System.Runtime.CompilerServices;

namespace TwelveLabs;

/// <summary>Finds out whether what the caller gave to send with follows redirects, which would carry the key to another host.</summary>
internal static class Redirects
{
    public static void Refuse(HttpClient? client, HttpMessageHandler? handler)
    {
        if (TwelveLabsHttpHandler.FollowsRedirects(client is not null ? HandlerOf(client) : handler))
        {
            var name = client is not null ? nameof(TwelveLabsClientOptions.HttpClient) : nameof(TwelveLabsClientOptions.HttpMessageHandler);
            throw new ArgumentException(
                $"{name} follows redirects, which would send the API key to any host that a response names. Set AllowAutoRedirect = false on its handler, or {nameof(TwelveLabsClientOptions.AllowRedirects)}.",
                name);
        }
    }

    // An HttpClient does not show what it sends with, and nothing else tells whether it follows redirects. Where a
    // framework keeps its handler elsewhere, nothing can be said, and nothing is refused.
#if NETSTANDARD2_0
    private static HttpMessageHandler? HandlerOf(HttpClient client)
    {
        const System.Reflection.BindingFlags Hidden = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic;
        var field = typeof(HttpMessageInvoker).GetField("_handler", Hidden) ?? typeof(HttpMessageInvoker).GetField("handler", Hidden);
        return field?.GetValue(client) as HttpMessageHandler;
    }
#else
    private static HttpMessageHandler? HandlerOf(HttpClient client)
    {
        try
        {
            return Handler(client);
        }
        catch (MissingFieldException)
        {
            return null;
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_handler")]
    private static extern ref HttpMessageHandler Handler(HttpMessageInvoker invoker);
#endif
}
