using System.Globalization;
using System.Net.Sockets;

namespace TwelveLabs.Testing;

/// <summary>Writes a response, each piece by itself, and ends it as it says.</summary>
internal sealed class ResponseWriter(TcpClient client, WireReader input, CancellationToken cancellationToken)
{
    private readonly NetworkStream _output = client.GetStream();

    /// <summary>Writes the response; false when the connection ends with it.</summary>
    public async Task<bool> WriteAsync(ScriptedResponse response)
    {
        await _output.WriteAsync(response.Raw ?? response.Head(), cancellationToken);
        foreach (var piece in response.Raw is null ? response.Pieces : [])
        {
            await _output.WriteAsync(response.Chunked ? Chunk(piece) : piece, cancellationToken);
            response.AfterPiece?.Invoke();
        }

        switch (response.Ending)
        {
            case Ending.Whole when response is { Chunked: true, Raw: null }:
                await _output.WriteAsync("0\r\n\r\n"u8.ToArray(), cancellationToken);
                break;
            case Ending.Reset:
                client.Client.LingerState = new LingerOption(true, 0);
                break;
            case Ending.Stall:
                await input.EndAsync();
                throw new EndOfStreamException("The client did not wait for the rest.");
        }

        return response is { KeepsConnection: true, Ending: Ending.Whole };
    }

    private static byte[] Chunk(byte[] piece) =>
        [.. System.Text.Encoding.ASCII.GetBytes(piece.Length.ToString("x", CultureInfo.InvariantCulture)), .. "\r\n"u8, .. piece, .. "\r\n"u8];
}
