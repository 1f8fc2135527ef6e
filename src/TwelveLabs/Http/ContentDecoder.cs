using System.IO.Compression;

namespace TwelveLabs.Http;

/// <summary>
/// Decompresses a response that its handler left compressed: the SDK's own handlers always do, so that a body that was cut
/// can be told from one that is wrong, and an <see cref="HttpClient"/> of the user's may.
/// </summary>
internal static class ContentDecoder
{
    public static bool IsEncoded(HttpContent? content) => HasEncoding(content) && content!.Headers.ContentEncoding.Any(encoding => !IsIdentity(encoding));

    /// <summary>The encoding of the content that this SDK cannot decode, or null.</summary>
    public static string? Unsupported(HttpContent? content) => HasEncoding(content)
        ? content!.Headers.ContentEncoding.FirstOrDefault(encoding => !IsIdentity(encoding) && !IsSupported(encoding))
        : null;

    /// <summary>The content as it was before it was encoded. What cannot be decoded is left as it is.</summary>
    public static async ValueTask<Stream> DecodeAsync(Stream stream, HttpContent content, CancellationToken cancellationToken)
    {
        if (!HasEncoding(content) || Unsupported(content) is not null)
        {
            return stream;
        }

        // The encoding that was applied last is named last.
        foreach (var encoding in content.Headers.ContentEncoding.Reverse())
        {
            stream = Normal(encoding) switch
            {
                "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
                "deflate" => await InflateAsync(stream, cancellationToken).ConfigureAwait(false),
#if !NETSTANDARD2_0
                "br" when !OperatingSystem.IsBrowser() => new BrotliStream(stream, CompressionMode.Decompress),
#endif
                _ => stream,
            };
        }

        return stream;
    }

    // Most responses have none, and a collection of them would be made to tell so.
    // A browser decodes by itself, and shows the header all the same.
    private static bool HasEncoding(HttpContent? content) => !Platform.IsBrowser && content?.Headers.Contains("Content-Encoding") == true;

    private static bool IsSupported(string encoding) => Normal(encoding) is "gzip" or "x-gzip" or "deflate"
#if !NETSTANDARD2_0
        or "br"
#endif
        ;

    private static bool IsIdentity(string encoding) => Normal(encoding) is "identity" or "";

    private static string Normal(string encoding) => encoding.Trim().ToLowerInvariant();

    // By the standard "deflate" has the header of zlib; some servers send it without.
    private static async ValueTask<Stream> InflateAsync(Stream stream, CancellationToken cancellationToken)
    {
        var head = new byte[2];
        var length = 0;
        while (length < head.Length && await stream.ReadIntoAsync(head, length, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            length += read;
        }

        var isZlib = length == 2 && (head[0] & 0x0F) == 8 && ((head[0] << 8) + head[1]) % 31 == 0;
        return new DeflateStream(isZlib ? stream : new PrefixedStream(head, length, stream), CompressionMode.Decompress);
    }
}
