#if NETSTANDARD2_0
using System.Net;

namespace TwelveLabs.Http;

/// <summary>
/// Configures the SocketsHttpHandler of the runtime, which .NET Standard does not define: it is the default handler of newer factories, and
/// users may provide one.
/// </summary>
internal static class SocketsHandler
{
    private const string AllowAutoRedirect = nameof(AllowAutoRedirect);

    public static bool Is(HttpMessageHandler handler) => handler.GetType().FullName == "System.Net.Http.SocketsHttpHandler";

    public static bool FollowsRedirects(HttpMessageHandler handler) => handler.GetType().GetProperty(AllowAutoRedirect)?.GetValue(handler) is true;

    public static void SetUp(HttpMessageHandler handler, bool usesProxy)
    {
        Set(handler, AllowAutoRedirect, false);
        Set(handler, "UseCookies", false);
        Set(handler, "AutomaticDecompression", DecompressionMethods.None);
        Set(handler, "ResponseDrainTimeout", TimeSpan.Zero);
        if (!usesProxy)
        {
            Set(handler, "UseProxy", false);
        }
    }

    private static void Set(HttpMessageHandler handler, string property, object value) => handler.GetType().GetProperty(property)?.SetValue(handler, value);
}
#endif
