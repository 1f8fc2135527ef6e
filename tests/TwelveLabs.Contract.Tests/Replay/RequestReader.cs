using System.Text;

namespace TwelveLabs.Contract.Replay;

/// <summary>Reads HTTP/1.1 requests from a connection, byte for byte as they come.</summary>
internal sealed class RequestReader(Stream stream)
{
    /// <summary>The next request, or null when the client has closed the connection.</summary>
    public async Task<ReceivedRequest?> NextAsync()
    {
        if (await LineAsync() is not { Length: > 0 } start)
            return null;

        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await LineAsync() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            headers[line[..colon]] = line[(colon + 1)..].Trim();
        }

        var words = start.Split(' ');
        return new ReceivedRequest(words[0], words[1], headers, await BodyAsync(headers));
    }

    private async Task<byte[]> BodyAsync(Dictionary<string, string> headers)
    {
        if (headers.TryGetValue("content-length", out var length))
            return await BytesAsync(int.Parse(length, CultureInfo.InvariantCulture));
        return headers.ContainsKey("transfer-encoding") ? await ChunksAsync() : [];
    }

    private async Task<byte[]> ChunksAsync()
    {
        using var body = new MemoryStream();
        while (int.Parse((await LineAsync())!, NumberStyles.HexNumber, CultureInfo.InvariantCulture) is > 0 and var size)
        {
            await body.WriteAsync(await BytesAsync(size));
            await LineAsync();
        }

        await LineAsync();
        return body.ToArray();
    }

    private async Task<byte[]> BytesAsync(int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    private async Task<string?> LineAsync()
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await stream.ReadAsync(one) > 0)
        {
            if (one[0] == '\n')
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            line.Add(one[0]);
        }

        return null;
    }
}
