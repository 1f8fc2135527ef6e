namespace TwelveLabs.Document;

/// <summary>Takes the empty lines that templates leave behind out of generated C#, since people review it.</summary>
internal static class BlankLineRemover
{
    public static void File(string from, string to)
    {
        var lines = new List<string>();
        foreach (var raw in System.IO.File.ReadLines(from))
        {
            var line = raw.TrimEnd();
            var last = lines.Count == 0 ? "" : lines[^1].TrimStart();
            if (line.Length == 0 && (last is "" or "{" or "#endif" || last.StartsWith("///", StringComparison.Ordinal) || last.StartsWith('[')))
            {
                continue;
            }

            if (line.TrimStart() is "{" or "}" && last.Length == 0)
            {
                lines.RemoveAt(lines.Count - 1);
            }

            lines.Add(line);
        }

        // Empty lines inside a statement list mean nothing either: a body starts with the call and ends with the send.
        var text = string.Join('\n', lines).TrimEnd() + "\n";
        System.IO.File.WriteAllText(to, text.Replace(";\n\n        ", ";\n        ", StringComparison.Ordinal));
    }
}
