using System.Security.Cryptography;
using System.Text;

namespace TwelveLabs.Testing;

/// <summary>One part of a form: its header lines and its bytes.</summary>
public sealed record ReceivedPart(IReadOnlyList<string> Headers, byte[] Content)
{
    public string Disposition => Headers[0];

    public string Name => Disposition.Split('"')[1];

    /// <summary>The name of the file; null where the part is a field.</summary>
    public string? FileName => Disposition.Split("filename=\"") is [_, var rest] ? rest.Split('"')[0] : null;

    public string? ContentType => Headers.Skip(1).SingleOrDefault()?["Content-Type: ".Length..];

    public string Text => Encoding.UTF8.GetString(Content);

    public string Sha256 => Convert.ToHexString(SHA256.HashData(Content));

    internal static IReadOnlyList<ReceivedPart> ParseAll(byte[] form, string boundary)
    {
        // Latin-1 maps each byte to one character and back, so text search finds byte positions.
        var pieces = ("\r\n" + Encoding.Latin1.GetString(form)).Split($"\r\n--{boundary}");
        return pieces is ["", .. var parts, "--\r\n"] ? [.. parts.Select(Parse)] : throw new FormatException($"The form does not begin and end with its boundary, {boundary}.");
    }

    private static ReceivedPart Parse(string piece)
    {
        var end = piece.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0 || !piece.StartsWith("\r\n", StringComparison.Ordinal))
        {
            throw new FormatException("A part of the form has no headers of its own.");
        }

        var head = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(piece[2..end]));
        return new(head.Split("\r\n"), Encoding.Latin1.GetBytes(piece[(end + 4)..]));
    }
}
