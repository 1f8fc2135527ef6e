using System.Globalization;
using System.Net.Sockets;

namespace TwelveLabs.Testing;

/// <summary>Writes a reply, each piece by itself, and ends it as it says.</summary>
internal sealed class ReplyWriter(TcpClient client, WireReader input, CancellationToken cancellationToken)
{
    private readonly NetworkStream _output = client.GetStream();

    /// <summary>Writes the reply; false when the connection ends with it.</summary>
    public async Task<bool> WriteAsync(Reply reply)
    {
        await _output.WriteAsync(reply.Raw ?? reply.Head(), cancellationToken);
        foreach (var piece in reply.Raw is null ? reply.Pieces : [])
        {
            await _output.WriteAsync(reply.Chunked ? Chunk(piece) : piece, cancellationToken);
            reply.AfterPiece?.Invoke();
        }

        switch (reply.Ending)
        {
            case Ending.Whole when reply is { Chunked: true, Raw: null }:
                await _output.WriteAsync("0\r\n\r\n"u8.ToArray(), cancellationToken);
                break;
            case Ending.Reset:
                client.Client.LingerState = new LingerOption(true, 0);
                break;
            case Ending.Stall:
                await input.EndAsync();
                throw new EndOfStreamException("The client did not wait for the rest.");
        }

        return reply is { KeepsConnection: true, Ending: Ending.Whole };
    }

    private static byte[] Chunk(byte[] piece) =>
        [.. System.Text.Encoding.ASCII.GetBytes(piece.Length.ToString("x", CultureInfo.InvariantCulture)), .. "\r\n"u8, .. piece, .. "\r\n"u8];
}
