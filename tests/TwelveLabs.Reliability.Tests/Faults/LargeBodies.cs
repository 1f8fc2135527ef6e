using System.Text;
using TwelveLabs.Reliability.Tests.Support;

namespace TwelveLabs.Reliability.Tests.Faults;

/// <summary>Bodies of 200 MB, of which the client must not keep more than its options allow.</summary>
internal static class LargeBodies
{
    private const int Piece = 50_000;
    private const int Length = 200_000_000;

    public static IReadOnlyList<Fault> All { get; } = [.. Faults().Select(fault => fault with { IsLarge = true })];

    private static IEnumerable<Fault> Faults() =>
    [
        Fault.Of("a text of 200 MB", [.. Forms("""{"_id":" """.TrimEnd(), 'x')]),
        Fault.Of("an object without an end", [.. Forms("{", """ "a":1,"""), .. Forms("""{"data":[{}""", ",{}")]),
        Fault.Of("white space without an end", [.. Forms(" ", ' '), .. Forms("\t", "\r ")]),
        Fault.Of("blank lines without an end", Endless("\n", "\n"), Endless("\t", "\r\n")),
        Fault.Of("a failure with a body of 200 MB", [.. Forms("""{"message":" """.TrimEnd(), 'x').Select(form => form with { Status = 503 }).Take(1)]),
    ];

    private static IEnumerable<ScriptedResponse> Forms(string start, char rest) => Forms(start, rest.ToString());

    // The length is announced, or chunks come, or the end is that of the connection.
    private static IEnumerable<ScriptedResponse> Forms(string start, string rest)
    {
        var endless = Endless(start, rest);
        return [endless, endless with { EndsWithConnection = false, Chunked = true }, endless with { EndsWithConnection = false }];
    }

    private static ScriptedResponse Endless(string start, string rest)
    {
        var piece = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(rest, Piece / rest.Length)));
        return ScriptedResponse.Json("") with { Pieces = [Encoding.ASCII.GetBytes(start), .. Enumerable.Repeat(piece, Length / piece.Length)], EndsWithConnection = true };
    }
}
