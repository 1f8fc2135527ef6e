using System.Text.RegularExpressions;

namespace TwelveLabs.Package.Tests;

/// <summary>The samples of README.md. In order they are one program: what one makes, the next uses.</summary>
internal static partial class Readme
{
    public const string MakesTheClient = "using var client = new TwelveLabsClient();";

    public static string Text { get; } = File.ReadAllText(Repository.PathOf("README.md"));

    public static IReadOnlyList<string> Samples { get; } = Blocks("csharp");

    public static IReadOnlyList<string> Commands { get; } =
        [.. Blocks("sh").SelectMany(block => block.Split('\n')).Select(line => line.Split("  #")[0].Trim()).Where(line => line.Length > 0)];

    private static List<string> Blocks(string language) =>
        [.. Block().Matches(Text).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
