using System.Text;
using static System.FormattableString;

namespace TwelveLabs.Testing;

/// <summary>How a response ends.</summary>
public enum Ending
{
    /// <summary>As it should.</summary>
    Whole,

    /// <summary>The connection is closed in good order, whatever length was promised.</summary>
    Close,

    /// <summary>The connection is reset.</summary>
    Reset,

    /// <summary>Nothing more comes until the client hangs up.</summary>
    Stall,
}

/// <summary>What the scripted server sends: a status, headers and pieces of a body, each a write of its own.</summary>
public sealed record ScriptedResponse
{
    public int Status { get; init; } = 200;

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public IReadOnlyList<byte[]> Pieces { get; init; } = [];

    /// <summary>The length that the headers promise; null: the body's own.</summary>
    public int? PromisedLength { get; init; }

    /// <summary>Whether the response has neither length nor chunks, so that its end is the connection's.</summary>
    public bool EndsWithConnection { get; init; }

    /// <summary>Whether the body is sent in chunks, one for each piece, in place of a length.</summary>
    public bool Chunked { get; init; }

    /// <summary>Whether the connection serves a further request after this one.</summary>
    public bool KeepsConnection { get; init; }

    public Ending Ending { get; init; }

    /// <summary>Called after each piece is written.</summary>
    public Action? AfterPiece { get; init; }

    /// <summary>In place of everything else: the very bytes to send, before <see cref="Ending"/>.</summary>
    public byte[]? Raw { get; init; }

    public static ScriptedResponse NoContent { get; } = new() { Status = 204 };

    public static ScriptedResponse Json(string json, int status = 200) => new ScriptedResponse { Status = status, Pieces = [Encoding.UTF8.GetBytes(json)] }.With("Content-Type", "application/json");

    public static ScriptedResponse Text(string text, string contentType, int status = 200) =>
        new ScriptedResponse { Status = status, Pieces = [Encoding.UTF8.GetBytes(text)] }.With("Content-Type", contentType);

    public static ScriptedResponse Lines(params string[] lines) => Stream(string.Concat(lines.Select(line => line + "\n")));

    public static ScriptedResponse Stream(string text) => Text(text, "application/x-ndjson") with { EndsWithConnection = true };

    public static ScriptedResponse Error(int status, string code = "some_code", string message = "Some words.", string? docs = null) => Json(
        $$"""{"code":"{{code}}","message":"{{message}}"{{(docs is null ? "" : $",\"docs_url\":\"{docs}\"")}}}""", status);

    public static ScriptedResponse Bytes(string raw, Ending ending) => new() { Raw = Encoding.Latin1.GetBytes(raw), Ending = ending };

    public ScriptedResponse With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    internal byte[] Head()
    {
        var text = new StringBuilder().Append(Invariant($"HTTP/1.1 {Status} Scripted\r\n"));
        if (!KeepsConnection)
        {
            text.Append("Connection: close\r\n");
        }

        foreach (var (name, value) in Headers)
        {
            text.Append($"{name}: {value}\r\n");
        }

        if (Chunked)
        {
            text.Append("Transfer-Encoding: chunked\r\n");
        }
        else if (!EndsWithConnection && Status != 204)
        {
            text.Append(Invariant($"Content-Length: {PromisedLength ?? Pieces.Sum(piece => piece.Length)}\r\n"));
        }

        return Encoding.UTF8.GetBytes(text.Append("\r\n").ToString());
    }
}
