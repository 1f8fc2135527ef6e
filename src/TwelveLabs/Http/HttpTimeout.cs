namespace TwelveLabs.Http;

internal static class HttpTimeout
{
    /// <summary>Returns whether the HttpClient's own timeout ended a call, and not a cancellation of its pending requests.</summary>
    public static bool Elapsed(Exception cause) =>
#if NETSTANDARD2_0
        // .NET Framework does not distinguish the two.
        cause.InnerException is TimeoutException
        || Platform.IsFramework;
#else
        cause.InnerException is TimeoutException;
#endif
}
