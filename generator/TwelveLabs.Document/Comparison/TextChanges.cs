namespace TwelveLabs.Document.Comparison;

/// <summary>The lines that differ between two versions of snapshots: the public API of a package, or the requests of operations.</summary>
/// <param name="File">The name of the snapshot.</param>
/// <param name="Removed">The lines that are gone.</param>
/// <param name="Added">The lines that are new.</param>
internal sealed record TextChanges(string File, IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    public static IReadOnlyList<TextChanges> Between(GitRepository repository, string reference, string directory)
    {
        var full = repository.Full(directory);
        var now = Directory.Exists(full) ? Directory.EnumerateFiles(full, "*.verified.*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(repository.Full(""), file).Replace('\\', '/')) : [];
        return
        [
            .. from file in repository.List(reference, directory).Union(now).Order(StringComparer.Ordinal)
               let before = Lines(repository.Read(reference, file))
               let after = Lines(Text(repository.Full(file)))
               let changes = new TextChanges(file[(directory.Length + 1)..], [.. Without(before, after)], [.. Without(after, before)])
               where changes.Removed.Count + changes.Added.Count > 0
               select changes,
        ];
    }

    private static string? Text(string path) => System.IO.File.Exists(path) ? System.IO.File.ReadAllText(path) : null;

    private static List<string> Lines(string? text) =>
        [.. (text ?? "").TrimStart('\uFEFF').Split('\n').Select(line => line.TrimEnd()).Where(line => line.Trim() is not ("" or "{" or "}"))];

    // As often as it stands there: two equal lines of which one is gone are a change, too.
    private static IEnumerable<string> Without(List<string> lines, List<string> others)
    {
        var left = others.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (left.TryGetValue(line, out var count) && count > 0)
            {
                left[line] = count - 1;
            }
            else
            {
                yield return line;
            }
        }
    }
}
