using System.Net;

namespace TwelveLabs.Http;

/// <summary>
/// Represents the empty body of a request whose method expects one, such as a POST. SocketsHttpHandler resends a request
/// without content up to three times if the connection ends before the response; it does not resend one with content.
/// </summary>
internal sealed class EmptyContent : HttpContent, IRequestBody
{
    public bool Started { get; private set; }

    public IOException? WriteFailure => null;

    public Exception? LocalFailure => null;

    /// <summary>Returns whether a request with this method and without content is sent without a body, and may be resent.</summary>
    public static bool IsNotNeeded(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Delete || method == HttpMethod.Head || method == HttpMethod.Options;

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
