namespace VerifyTests;

/// <summary>The first line in which two texts differ.</summary>
internal sealed record FirstDifference(int Line, string Verified, string Received)
{
    private const int Longest = 200;

    public static FirstDifference Between(string verified, string received)
    {
        var left = verified.Length == 0 ? [] : verified.Split('\n');
        var right = received.Split('\n');

        var at = 0;
        while (at < left.Length && at < right.Length && left[at] == right[at])
        {
            at++;
        }

        var column = FirstColumn(LineAt(left, at), LineAt(right, at));
        return new(at + 1, Show(LineAt(left, at), column), Show(LineAt(right, at), column));
    }

    private static string? LineAt(string[] lines, int at) => at < lines.Length ? lines[at] : null;

    private static int FirstColumn(string? left, string? right) =>
        (left ?? "").AsSpan().CommonPrefixLength(right ?? "");

    private static string Show(string? line, int column)
    {
        if (line is null)
        {
            return "(no such line)";
        }

        if (line.Length <= Longest)
        {
            return line;
        }

        // A long line is shown around the place that differs.
        var start = Math.Max(0, Math.Min(column, line.Length) - Longest / 2);
        var length = Math.Min(Longest, line.Length - start);
        return $"{(start > 0 ? "…" : "")}{line.Substring(start, length)}{(start + length < line.Length ? "…" : "")}";
    }
}
