using System.Net;

namespace TwelveLabs.Http;

/// <summary>A body that tells how far it was sent.</summary>
internal interface IRequestBody
{
    /// <summary>Whether its sending was begun: until then the service cannot have acted on the request.</summary>
    bool Started { get; }

    /// <summary>
    /// Why the connection took no more of the body, or null. A server that closes in the middle of a body may have sent its
    /// response before: it is read as if the body had been written, and where there is none this is the failure.
    /// </summary>
    IOException? WriteFailure { get; }

    /// <summary>
    /// What failed on this side of the network, such as a source that could not be read, or null. Handlers wrap such exceptions
    /// as if the connection had failed; this is the original.
    /// </summary>
    Exception? LocalFailure { get; }
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

    public IOException? WriteFailure { get; private set; }

    public Exception? LocalFailure => null;

    protected override bool TryComputeLength(out long length)
    {
        length = _json.Length;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => WriteAsync(stream, CancellationToken.None);

#if NET
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        WriteAsync(stream, cancellationToken);
#endif

    private async Task WriteAsync(Stream stream, CancellationToken cancellationToken)
    {
        Started = true;
        try
        {
#if NET
            await stream.WriteAsync(_json, cancellationToken).ConfigureAwait(false);
#else
            await stream.WriteAsync(_json, 0, _json.Length, cancellationToken).ConfigureAwait(false);
#endif
        }
        catch (IOException e)
        {
            WriteFailure = e;
        }
    }
}
