using System.Text.RegularExpressions;

namespace TwelveLabs.Package.Tests;

/// <summary>The samples of a README. In order they are one program: what one makes, the next uses.</summary>
internal sealed partial class Readme
{
    public const string MakesTheClient = "using var client = new TwelveLabsClient();";

    private readonly string _text;

    public Readme(params string[] path) => _text = File.ReadAllText(Repository.PathOf([.. path, "README.md"]));

    private Readme(IEnumerable<string> texts) => _text = string.Join('\n', texts);

    /// <summary>The one of the repository, with the guides in the order of docs/README.md.</summary>
    public static Readme Main { get; } = new(Guides.Prepend(Repository.PathOf("README.md")).Append(Repository.PathOf("docs", "checks.md")).Select(File.ReadAllText));

    private static IEnumerable<string> Guides =>
        Guide().Matches(File.ReadAllText(Repository.PathOf("docs", "README.md"))).Select(m => Repository.PathOf("docs", "guides", m.Groups[1].Value));

    public IReadOnlyList<string> Samples => Blocks("csharp");

    public IReadOnlyList<string> Commands =>
        [.. Blocks("sh").SelectMany(block => block.Split('\n')).Select(line => line.Split("  #")[0].Trim()).Where(line => line.Length > 0)];

    /// <summary>All samples as one file. Types that a sample declares stand last, as the language has it.</summary>
    public string Program => string.Join("\n", Samples.OrderBy(sample => TypeDeclaration().IsMatch(sample)));

    /// <summary>The program with its using directives, which samples have where a reader needs them, at the top.</summary>
    public static string Hoist(string program)
    {
        var lines = program.Split('\n');
        return string.Join('\n', lines.Where(IsDirective).Distinct().Concat(lines.Where(line => !IsDirective(line))));
    }

    private static bool IsDirective(string line) => Directive().IsMatch(line);

    private List<string> Blocks(string language) =>
        [.. Block().Matches(_text).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    [GeneratedRegex(@"\(guides/([\w-]+\.md)\)")]
    private static partial Regex Guide();

    [GeneratedRegex(@"^using [A-Z][\w.]*;$")]
    private static partial Regex Directive();

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^(public|internal) .*\b(class|record|struct|interface) ", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
