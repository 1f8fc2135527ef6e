using System.Text.Json;
using System.Text.Json.Nodes;

namespace TwelveLabs.Generator.Tests.Wire;

/// <summary>Writes a request that a server received: all of it but what differs from call to call.</summary>
internal static class RequestText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Of the framework, of the version of the SDK, or of the length and the boundary of this very body.
    private static readonly string[] LeftOut = ["Host", "User-Agent", "Content-Length", "Transfer-Encoding", "traceparent"];

    public static IEnumerable<string> Of(ReceivedCall call)
    {
        yield return $"{call.Method} {call.Target}";
        foreach (var (name, value) in call.Headers.Where(header => !LeftOut.Contains(header.Name, StringComparer.OrdinalIgnoreCase)).OrderBy(header => header.Name, StringComparer.OrdinalIgnoreCase))
        {
            yield return $"{name}: {(value.Contains("boundary=", StringComparison.Ordinal) ? value.Split(';')[0] : value)}";
        }

        if (call.Length == 0)
        {
            yield break;
        }

        yield return "";
        var isForm = call.Header("Content-Type")!.StartsWith("multipart/", StringComparison.Ordinal);
        foreach (var line in isForm ? call.Parts.Select(Part) : JsonNode.Parse(call.Text)!.ToJsonString(Indented).ReplaceLineEndings("\n").Split('\n'))
        {
            yield return line;
        }
    }

    private static string Part(ReceivedPart part) => part.FileName is null
        ? $"{part.Name} = {part.Text}"
        : $"{part.Name} = the file {part.FileName}, {part.ContentType}, {part.Content.Length} bytes";
}
