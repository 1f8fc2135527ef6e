using System.Text.RegularExpressions;

namespace TwelveLabs.Contract.Comparing;

/// <summary>The parts of a multipart body as it came, in the form of the recorded ones.</summary>
internal static partial class RecordedPart
{
    public static IReadOnlyList<JObject> Of(ReceivedCall request) => [.. request.Parts.Select(Read)];

    private static JObject Read(ReceivedPart part)
    {
        var head = string.Join("\r\n", part.Headers);
        var read = new JObject { ["name"] = Unescape(Name().Match(head).Groups[1].Value) };
        var type = ContentType().Match(head);
        if (FileName().Match(head) is { Success: true } file)
        {
            read["filename"] = Unescape(file.Groups[1].Value);
        }

        if (type.Success)
        {
            read["contentType"] = type.Groups[1].Value;
        }

        if (read.Count == 1)
        {
            read["value"] = part.Text;
            return read;
        }

        read["length"] = part.Content.Length;
        read["sha256"] = part.Sha256.ToLowerInvariant();
        return read;
    }

    private static string Unescape(string name) => name.Replace("\\\"", "\"").Replace("\\\\", "\\").Replace("%0D", "\r").Replace("%0A", "\n");

    [GeneratedRegex("[ ;]name=\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("filename=\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex FileName();

    [GeneratedRegex("(?im)^content-type: *([^\r\n]+)")]
    private static partial Regex ContentType();
}
