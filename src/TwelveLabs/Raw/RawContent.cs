using System.Net;
using TwelveLabs.Transport;

namespace TwelveLabs.Raw;

/// <summary>A caller's content, of which is known whether its sending was begun.</summary>
internal sealed class RawContent : HttpContent, IRequestBody
{
    private readonly HttpContent _inner;
    private readonly long? _length;

    public RawContent(HttpContent inner)
    {
        _inner = inner;
        _length = inner.Headers.ContentLength;
        foreach (var header in inner.Headers)
        {
            Headers.TryAddWithoutValidation(header.Key, header.Value);
        }
    }

    public bool Started { get; private set; }

    public IOException? WriteFailure => null;

    protected override bool TryComputeLength(out long length)
    {
        length = _length ?? 0;
        return _length is not null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Started = true;
        return _inner.CopyToAsync(stream);
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return _inner.CopyToAsync(stream, context, cancellationToken);
    }
#endif

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
