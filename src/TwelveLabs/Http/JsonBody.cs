using System.Net;

namespace TwelveLabs.Http;

/// <summary>Represents a request body that reports how far it was sent.</summary>
internal interface IRequestBody
{
    /// <summary>Gets a value indicating whether sending has started: until then the service cannot have processed the request.</summary>
    bool Started { get; }

    /// <summary>
    /// Gets the exception of a failed write to the connection, or null. A server that closes it in the middle of a body may have sent its
    /// response before: it is read as if the body had been written. If there is none, this is the failure.
    /// </summary>
    IOException? WriteFailure { get; }

    /// <summary>
    /// Gets the exception of a local failure, such as a source that could not be read, or null. Handlers wrap such exceptions
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
