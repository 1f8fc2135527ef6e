using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Tests.Uploads;

/// <summary>A request as it arrived.</summary>
internal sealed class ReceivedRequest
{
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public MemoryStream Body { get; } = new();

    /// <summary>Bytes of the body that arrived.</summary>
    public long Length { get; set; }

    public string? Sha256 { get; set; }

    public bool Complete { get; set; }

    public long? ContentLength =>
        Headers.TryGetValue("Content-Length", out var text) ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool IsChunked => Headers.TryGetValue("Transfer-Encoding", out var text) && text == "chunked";

    public string Boundary => Headers["Content-Type"].Split("boundary=")[1];

    public IReadOnlyList<ReceivedPart> Parts
    {
        get
        {
            // Latin-1 maps each byte to one character and back, so text search finds byte positions.
            var body = "\r\n" + Encoding.Latin1.GetString(Body.ToArray());
            var pieces = body.Split($"\r\n--{Boundary}");
            Assert.Equal("", pieces[0]);
            Assert.Equal("--\r\n", pieces[^1]);
            return [.. pieces[1..^1].Select(ReceivedPart.Parse)];
        }
    }
}

/// <summary>One part of a form: its header lines and its bytes.</summary>
internal sealed record ReceivedPart(IReadOnlyList<string> Headers, byte[] Content)
{
    public string Disposition => Headers[0];

    public string? ContentType => Headers.Skip(1).SingleOrDefault()?["Content-Type: ".Length..];

    public string Text => Encoding.UTF8.GetString(Content);

    public string Sha256 => Convert.ToHexString(SHA256.HashData(Content));

    public static ReceivedPart Parse(string piece)
    {
        Assert.StartsWith("\r\n", piece, StringComparison.Ordinal);
        var end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(piece[2..end]));
        return new(head.Split("\r\n"), Encoding.Latin1.GetBytes(piece[(end + 4)..]));
    }
}
