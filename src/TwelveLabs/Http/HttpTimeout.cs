namespace TwelveLabs.Http;

internal static class HttpTimeout
{
    /// <summary>Whether the timeout of the HttpClient itself ended a call, and not somebody who cancelled what it had pending.</summary>
    public static bool Struck(Exception cause) =>
#if NETSTANDARD2_0
        // .NET Framework tells the two apart in no way.
        cause.InnerException is TimeoutException
        || Platform.IsFramework;
#else
        cause.InnerException is TimeoutException;
#endif
}
