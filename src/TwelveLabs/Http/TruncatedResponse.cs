namespace TwelveLabs.Http;

/// <summary>Identifies responses whose body may have been truncated unnoticed.</summary>
internal static class TruncatedResponse
{
    /// <summary>Returns whether JSON of the response that lacks its end was truncated, and not sent like that.</summary>
    public static bool Is(ReadOnlySpan<byte> json, HttpResponseMessage response) => MayBe(json, response) && JsonBeginning.IsCut(json);

    // Only the end of the connection ends such a body. Compressed data may have lost its own end.
    private static bool MayBe(ReadOnlySpan<byte> json, HttpResponseMessage response) => ContentDecoder.IsEncoded(response.Content)
        ? response.Content.Headers.ContentLength != 0
        : json.Length > 0 && response is { Version.Major: < 2, Content.Headers.ContentLength: null, Headers.TransferEncodingChunked: not true };
}
