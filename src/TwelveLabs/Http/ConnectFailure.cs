#if NETSTANDARD2_0
using System.Net;
using System.Reflection;
#endif

namespace TwelveLabs.Http;

/// <summary>Identifies failures to connect, before which no byte of a request was sent.</summary>
internal static class ConnectFailure
{
#if NETSTANDARD2_0
    // .NET has this property at run time, but .NET Standard does not define it; .NET Framework reports the cause in a WebException.
    private static readonly PropertyInfo? Error = typeof(HttpRequestException).GetProperty("HttpRequestError");

    public static bool Is(Exception failure) => failure is HttpRequestException request
        && (Error?.GetValue(request)?.ToString() is "NameResolutionError" or "ConnectionError" or "SecureConnectionError" or "ProxyTunnelError"
            || request.InnerException is WebException
            {
                Status: WebExceptionStatus.NameResolutionFailure or WebExceptionStatus.ProxyNameResolutionFailure or WebExceptionStatus.ConnectFailure
                    or WebExceptionStatus.SecureChannelFailure or WebExceptionStatus.TrustFailure
            });
#else
    public static bool Is(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
#endif
}
