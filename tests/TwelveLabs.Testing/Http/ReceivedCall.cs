using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace TwelveLabs.Testing;

/// <summary>A request as it stood on the wire, as far as it came.</summary>
public sealed class ReceivedCall(string method, string target, IReadOnlyList<(string Name, string Value)> headers)
{
    private readonly ArrayBufferWriter<byte> _body = new();

    public string Method => method;

    /// <summary>The path and the query as raw text.</summary>
    public string Target => target;

    public IReadOnlyList<(string Name, string Value)> Headers => headers;

    /// <summary>Bytes of the body that came.</summary>
    public long Length { get; private set; }

    /// <summary>Whether all of the body came.</summary>
    public bool Complete { get; internal set; }

    public byte[] Body => _body.WrittenSpan.ToArray();

    /// <summary>The path as raw text, escapes and all.</summary>
    public string Path => Target.Split('?')[0];

    /// <summary>The query as raw text, or the empty text.</summary>
    public string RawQuery => Target.Contains('?', StringComparison.Ordinal) ? Target[(Target.IndexOf('?', StringComparison.Ordinal) + 1)..] : "";

    public IReadOnlyList<string> Query => [.. RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    public string Text => Encoding.UTF8.GetString(Body);

    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    public long? ContentLength => Header("Content-Length") is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    public bool IsChunked => Header("Transfer-Encoding") == "chunked";

    public string Boundary => Header("Content-Type")!.Split("boundary=")[1].Trim('"');

    public IReadOnlyList<ReceivedPart> Parts => ReceivedPart.ParseAll(Body, Boundary);

    /// <summary>The form's text fields as <c>name=value</c>, in order.</summary>
    public IReadOnlyList<string> Fields => [.. Parts.Select(part => $"{part.Name}={part.Text}")];

    public string? Header(string name)
    {
        var values = Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).ToList();
        return values.Count == 0 ? null : string.Join("|", values);
    }

    public override string ToString() => $"{Method} {Target}";

    internal void Take(ReadOnlySpan<byte> piece, bool keep)
    {
        if (keep)
        {
            _body.Write(piece);
        }

        Length += piece.Length;
    }
}
