#if NETSTANDARD2_0
using System.Reflection;
#endif

namespace TwelveLabs.Http;

/// <summary>Identifies requests that the server declares not to have processed (RFC 9113, 8.7, and RFC 9114, 4.1.1), so that a retry is safe.</summary>
internal static class RefusedRequest
{
    // REFUSED_STREAM of HTTP/2 and H3_REQUEST_REJECTED of HTTP/3.
    private const long RefusedStream = 0x7;
    private const long RequestRejected = 0x10B;

#if NETSTANDARD2_0
    // .NET has this type at run time, but .NET Standard does not define it.
    private static readonly PropertyInfo? Code = typeof(HttpRequestException).Assembly.GetType("System.Net.Http.HttpProtocolException")?.GetProperty("ErrorCode");

    public static bool Is(Exception failure) =>
        failure is HttpRequestException { InnerException: { } cause } && Code?.DeclaringType!.IsInstanceOfType(cause) == true && Code.GetValue(cause) is RefusedStream or RequestRejected;
#else
    public static bool Is(Exception failure) => failure is HttpRequestException { InnerException: HttpProtocolException { ErrorCode: RefusedStream or RequestRejected } };
#endif
}
