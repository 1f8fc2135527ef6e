using System.Text.RegularExpressions;

namespace TwelveLabs.Document;

/// <summary>Finds the names of the types that hand-written C# declares in the namespace of the SDK.</summary>
internal static partial class DeclaredTypes
{
    public static IReadOnlySet<string> In(string directory) => Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(directory, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Select(File.ReadAllText)
        .Where(text => text.Contains("namespace TwelveLabs;", StringComparison.Ordinal))
        .SelectMany(text => Declaration().Matches(text).Select(match => (Name: match.Groups["name"].Value, IsPartial: match.Groups["partial"].Success)))
        .Where(type => !type.IsPartial)
        .Select(type => type.Name)
        .ToHashSet(StringComparer.Ordinal);

    // Types of the file itself, not nested ones. A partial type may be one that the document gives the other part of.
    [GeneratedRegex(@"^(?:public|internal)[\w\s]*?(?<partial>\bpartial\s+)?\b(?:class|struct|interface|enum|record struct|record|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
