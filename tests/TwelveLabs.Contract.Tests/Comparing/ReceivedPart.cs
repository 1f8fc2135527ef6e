using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using TwelveLabs.Contract.Replay;

namespace TwelveLabs.Contract.Comparing;

/// <summary>The parts of a multipart body as it came, in the form of the recorded ones.</summary>
internal static partial class ReceivedPart
{
    public static IReadOnlyList<JObject> Of(ReceivedRequest request)
    {
        var boundary = Boundary().Match(request.Headers.GetValueOrDefault("content-type", "")).Groups[1].Value;
        // One byte, one character: the bytes of a file survive the splitting.
        var text = "\r\n" + Encoding.Latin1.GetString(request.Body);
        var parts = text.Split("\r\n--" + boundary);
        return parts.Length >= 2 && parts[0].Length == 0 && parts[^1] is "--\r\n" or "--"
            ? [.. parts[1..^1].Select(Read)]
            : throw new InvalidDataException("The body is no multipart body.");
    }

    private static JObject Read(string part)
    {
        var end = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(part[..end]));
        var body = Encoding.Latin1.GetBytes(part[(end + 4)..]);
        var read = new JObject { ["name"] = Unescape(Name().Match(head).Groups[1].Value) };
        var type = ContentType().Match(head);
        if (FileName().Match(head) is { Success: true } file)
            read["filename"] = Unescape(file.Groups[1].Value);
        if (type.Success)
            read["contentType"] = type.Groups[1].Value;
        if (read.Count == 1)
        {
            read["value"] = Encoding.UTF8.GetString(body);
            return read;
        }

        read["length"] = body.Length;
        read["sha256"] = Convert.ToHexStringLower(SHA256.HashData(body));
        return read;
    }

    private static string Unescape(string name) => name.Replace("\\\"", "\"").Replace("\\\\", "\\").Replace("%0D", "\r").Replace("%0A", "\n");

    [GeneratedRegex("boundary=\"?([^\";]+)")]
    private static partial Regex Boundary();

    [GeneratedRegex("[ ;]name=\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("filename=\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex FileName();

    [GeneratedRegex("(?im)^content-type: *([^\r\n]+)")]
    private static partial Regex ContentType();
}
