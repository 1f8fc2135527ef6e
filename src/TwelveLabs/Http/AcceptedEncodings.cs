using System.Net.Http.Headers;

namespace TwelveLabs.Http;

/// <summary>
/// Defines the content encodings that requests accept. The client decodes them itself: a handler's AutomaticDecompression
/// treats a truncated compressed response as complete.
/// </summary>
internal static class AcceptedEncodings
{
    public const string Names =
#if NETSTANDARD2_0
        "gzip, deflate";
#else
        "gzip, deflate, br";
#endif

    /// <summary>Adds the encodings to request headers. A browser sends its own, and decodes them.</summary>
    public static void Add(HttpRequestHeaders headers)
    {
        if (!Platform.IsBrowser)
        {
            // Added as a string: parsed values are cloned and formatted again for each request.
            headers.TryAddWithoutValidation("Accept-Encoding", Names);
        }
    }
}
