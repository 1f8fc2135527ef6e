using System.Net;

namespace TwelveLabs.Transport;

/// <summary>A body that tells whether it was begun to be sent: until then the service cannot have acted on the request.</summary>
internal interface IRequestBody
{
    bool Started { get; }
}

internal sealed class JsonBody : HttpContent, IRequestBody
{
    private readonly byte[] _json;

    public JsonBody(byte[] json)
    {
        _json = json;
        Headers.ContentType = new("application/json");
    }

    public bool Started { get; private set; }

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Started = true;
        return stream.WriteAsync(_json, 0, _json.Length);
    }

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started = true;
        return stream.WriteAsync(_json, 0, _json.Length, cancellationToken);
    }
#endif
}
