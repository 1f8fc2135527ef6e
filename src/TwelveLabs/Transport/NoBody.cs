using System.Net;

namespace TwelveLabs.Transport;

/// <summary>
/// The body of a request that has none. .NET's handler sends a request without content up to three times more by itself when
/// a connection ends before any reply, unseen by the settings of the retries; one that has content, be it empty, it does not.
/// </summary>
internal sealed class NoBody : HttpContent, IRequestBody
{
    /// <summary>Whether an attempt has got as far as the body: before it there was no connection.</summary>
    public bool Started { get; private set; }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return true;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        Started = true;
        return Task.CompletedTask;
    }
}
