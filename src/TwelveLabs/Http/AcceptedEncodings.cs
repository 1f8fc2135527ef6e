using System.Net.Http.Headers;

namespace TwelveLabs.Http;

/// <summary>
/// The content encodings that requests ask for. The client decodes them itself: a handler's AutomaticDecompression takes a
/// compressed response that was cut for a whole one.
/// </summary>
internal static class AcceptedEncodings
{
    public const string Names =
#if NETSTANDARD2_0
        "gzip, deflate";
#else
        "gzip, deflate, br";
#endif

    /// <summary>Asks for them in every request that has these headers. A browser asks for its own, and decodes them.</summary>
    public static void Add(HttpRequestHeaders headers)
    {
        if (!Platform.IsBrowser)
        {
            // As a text: parsed values are cloned and written anew for each request.
            headers.TryAddWithoutValidation("Accept-Encoding", Names);
        }
    }
}
