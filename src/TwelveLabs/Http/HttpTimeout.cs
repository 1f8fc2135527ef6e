namespace TwelveLabs.Http;

internal static class HttpTimeout
{
    /// <summary>Whether the timeout of the HttpClient itself ended a call, and not somebody who canceled its pending requests.</summary>
    public static bool Elapsed(Exception cause) =>
#if NETSTANDARD2_0
        // .NET Framework tells the two apart in no way.
        cause.InnerException is TimeoutException
        || Platform.IsFramework;
#else
        cause.InnerException is TimeoutException;
#endif
}
