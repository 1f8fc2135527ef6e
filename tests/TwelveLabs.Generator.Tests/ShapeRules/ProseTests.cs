using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>Guides, READMEs and messages use the words that TLR021 asks of the public surface.</summary>
public sealed partial class ProseTests
{
    // Stop words and prompts are data, and the emulator writes about videos in everyday words.
    private static readonly string[] Data = ["Text/Words.cs", "Text/Narrator.cs", "Demo/DemoMedia.cs"];

    public static TheoryData<string> Guides() =>
        [.. Directory.EnumerateFiles(Path.Combine(Places.Repository, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Places.Repository, "src"), "README.md", SearchOption.AllDirectories))
            .Concat(["README.md", "CONTRIBUTING.md", "SECURITY.md", "spec/README.md", "tests/README.md", "samples/README.md"])
            .Select(file => Path.GetRelativePath(Places.Repository, Path.Combine(Places.Repository, file)).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_guide_uses_the_words_of_the_field(string file)
    {
        var text = Fence().Replace(File.ReadAllText(Path.Combine(Places.Repository, file)), "");
        Assert.Empty(BannedWords.In(text));
    }

    [Fact]
    public void Messages_use_the_words_of_the_field()
    {
        var found = Directory.EnumerateFiles(Path.Combine(Places.Repository, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => file.Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => !Data.Any(end => file.EndsWith(end, StringComparison.Ordinal)))
            .SelectMany(file => Messages(file).SelectMany(BannedWords.In).Select(word => $"{Path.GetFileName(file)}: {word}"));
        Assert.Empty(found);
    }

    [Fact]
    public void A_banned_word_is_found_with_the_word_to_use() =>
        Assert.Equal(["'answered' (say: response, respond, return)", "'anew' (say: retried, again)"], BannedWords.In("It answered, and was asked anew."));

    // A text with spaces is written for people.
    private static IEnumerable<string> Messages(string file) =>
        CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken))
            .Select(token => token.ValueText)
            .Where(text => text.Trim().Contains(' ', StringComparison.Ordinal));

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
