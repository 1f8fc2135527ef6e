namespace TwelveLabs.Generator.Emit;

/// <summary>Inserts lines into a raw string literal, at the column of the interpolation.</summary>
internal static class Lines
{
    /// <summary>Joins lines and indents each after the first; blank lines stay blank.</summary>
    public static string At(int column, IEnumerable<string> lines)
    {
        var indentation = "\n" + new string(' ', column);
        return string.Join("\n", lines).Replace("\n", indentation).Replace(indentation + "\n", "\n\n");
    }
}
