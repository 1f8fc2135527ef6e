using System.Runtime.CompilerServices;

namespace TwelveLabs;

/// <summary>Rejects a client or handler of the caller that follows redirects, which would send the key to another host.</summary>
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

    // An HttpClient does not expose its handler, and nothing else shows whether it follows redirects. If a framework
    // stores the handler elsewhere, the behavior is unknown, and nothing is rejected.
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
