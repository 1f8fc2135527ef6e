using System.IO.Compression;

namespace TwelveLabs.Http;

/// <summary>
/// Decompresses a response that its handler left compressed. The SDK's own handlers always do, so that a truncated body
/// can be distinguished from an invalid one; an <see cref="HttpClient"/> of the user may.
/// </summary>
internal static class ContentDecoder
{
    public static bool IsEncoded(HttpContent? content) => HasEncoding(content) && content!.Headers.ContentEncoding.Any(encoding => !IsIdentity(encoding));

    /// <summary>Returns the encoding of the content that the SDK cannot decode, or null.</summary>
    public static string? Unsupported(HttpContent? content) => HasEncoding(content)
        ? content!.Headers.ContentEncoding.FirstOrDefault(encoding => !IsIdentity(encoding) && !IsSupported(encoding))
        : null;

    /// <summary>Decodes the content. Content in an unsupported encoding is returned unchanged.</summary>
    public static async ValueTask<Stream> DecodeAsync(Stream stream, HttpContent content, CancellationToken cancellationToken)
    {
        if (!HasEncoding(content) || Unsupported(content) is not null)
        {
#if !NETSTANDARD2_0
            // A handler of the user that decompresses returns its stream.
            return stream is BrotliStream brotli ? new BrotliBodyStream(brotli) : stream;
#else
            return stream;
#endif
        }

        // The encoding that was applied last is named last.
        foreach (var encoding in content.Headers.ContentEncoding.Reverse())
        {
            stream = Normal(encoding) switch
            {
                "gzip" or "x-gzip" => new GZipStream(stream, CompressionMode.Decompress),
                "deflate" => await InflateAsync(stream, cancellationToken).ConfigureAwait(false),
#if !NETSTANDARD2_0
                "br" when !OperatingSystem.IsBrowser() => new BrotliBodyStream(new BrotliStream(stream, CompressionMode.Decompress)),
#endif
                _ => stream,
            };
        }

        return stream;
    }

    // Most responses have no encoding, and the typed property would allocate a collection to say so.
    // A browser decodes by itself, but still exposes the header.
    private static bool HasEncoding(HttpContent? content) => !Platform.IsBrowser && content?.Headers.Contains("Content-Encoding") == true;

    private static bool IsSupported(string encoding) => Normal(encoding) is "gzip" or "x-gzip" or "deflate"
#if !NETSTANDARD2_0
        or "br"
#endif
        ;

    private static bool IsIdentity(string encoding) => Normal(encoding) is "identity" or "";

    private static string Normal(string encoding) => encoding.Trim().ToLowerInvariant();

    // By the standard, "deflate" has the header of zlib; some servers omit it.
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
