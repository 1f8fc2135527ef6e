using System.Text;
using System.Text.Json.Nodes;
using TwelveLabs.Tests.Uploads;

namespace TwelveLabs.Tests.Http;

/// <summary>A request as it stood on the wire.</summary>
internal sealed record ReceivedCall(string Method, string Target, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    /// <summary>The path as raw text, escapes and all.</summary>
    public string Path => Target.Split('?')[0];

    /// <summary>The query as raw text, or the empty text.</summary>
    public string RawQuery => Target.Contains('?', StringComparison.Ordinal) ? Target[(Target.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";

    public IReadOnlyList<string> Query => [.. RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    public IReadOnlyList<ReceivedPart> Parts
    {
        get
        {
            var request = new ReceivedRequest();
            request.Headers["Content-Type"] = Header("Content-Type")!;
            request.Body.Write(Body);
            return request.Parts;
        }
    }

    /// <summary>The form's text fields as <c>name=value</c>, in order.</summary>
    public IReadOnlyList<string> Fields => [.. Parts.Select(part => $"{part.Disposition.Split('"')[1]}={part.Text}")];

    public string? Header(string name)
    {
        var values = Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).ToList();
        return values.Count == 0 ? null : string.Join("|", values);
    }
}
