#if !NETSTANDARD2_0
using System.Net.Sockets;
using System.Runtime.Versioning;

namespace TwelveLabs.Http;

/// <summary>
/// Represents a connection that a server may close in the middle of a request. HttpClient discards a response that arrived before
/// the close once a write fails. Here such a write succeeds, <see cref="BodyStream"/> reports the failure to the writer of the body, and
/// the bytes that are read determine how the request ended.
/// </summary>
[UnsupportedOSPlatform("browser")]
internal sealed class ConnectionStream(Socket socket) : NetworkStream(socket, ownsSocket: true)
{
    private IOException? _failure;

    /// <summary>Connects as HttpClient does by default.</summary>
    public static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(context.DnsEndPoint, cancellationToken).ConfigureAwait(false);
            return new ConnectionStream(socket);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_failure is not null)
        {
            BodyStream.Tell(_failure);
            return default;
        }

        var write = base.WriteAsync(buffer, cancellationToken);
        return write.IsCompletedSuccessfully ? write : FinishAsync(write);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // The base class passes a span that is written synchronously to this method.
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (_failure is not null)
        {
            BodyStream.Tell(_failure);
            return;
        }

        try
        {
            base.Write(buffer, offset, count);
        }
        catch (IOException e)
        {
            Close(e);
        }
    }

    private async ValueTask FinishAsync(ValueTask write)
    {
        try
        {
            await write.ConfigureAwait(false);
        }
        catch (IOException e)
        {
            Close(e);
        }
    }

    private void Close(IOException cause)
    {
        _failure = cause;
        BodyStream.Tell(cause);
    }
}
#endif
