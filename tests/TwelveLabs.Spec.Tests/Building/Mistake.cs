namespace TwelveLabs.Spec.Tests.Building;

/// <summary>A mistake that is made in <see cref="SmallDocument"/>: a line of Mistakes.txt.</summary>
internal sealed record Mistake(string Rule, string Good, string Broken, string Message, string Place)
{
    public static IEnumerable<string> Lines => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Building", "Mistakes.txt")).Where(line => line.Length > 0 && line[0] != '#');

    public static Mistake Parse(string line)
    {
        var columns = line.Split('|').Select(Text).ToList();
        return new(columns[0].Trim(), columns[1], columns[2], columns[3].Trim(), columns.Count > 4 ? columns[4].Trim(' ') : "");
    }

    public string In(string yaml)
    {
        var at = yaml.IndexOf(Good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"There is no '{Good}' in the document.");
        return yaml[..at] + Broken + yaml[(at + Good.Length)..];
    }

    /// <summary>Returns the line that is told, counted from 1: the one with the text of the last column, else the first that differs.</summary>
    public int Line(string good, string broken)
    {
        var at = Place.StartsWith('@') ? broken.IndexOf(Place[1..], StringComparison.Ordinal) : good.Zip(broken).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(at >= 0, $"There is no '{Place}' in the document.");
        return broken[..at].Count(c => c == '\n') + 1;
    }

    // One space beside each bar is the table's, further ones are indentation.
    internal static string Text(string column)
    {
        var text = column.StartsWith(' ') ? column[1..] : column;
        text = text.EndsWith(' ') ? text[..^1] : text;
        return text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
    }
}
