namespace TwelveLabs.Generator.Emit;

/// <summary>Puts lines into a raw string literal, at the column where its hole stands.</summary>
internal static class Lines
{
    /// <summary>Joins lines, each after the first with the indentation; blank lines stay blank.</summary>
    public static string At(int column, IEnumerable<string> lines)
    {
        var indentation = "\n" + new string(' ', column);
        return string.Join("\n", lines).Replace("\n", indentation).Replace(indentation + "\n", "\n\n");
    }
}
