using System.Text.RegularExpressions;
using TwelveLabs.Generator.Tests.Support;

namespace TwelveLabs.Generator.Tests.ShapeRules;

/// <summary>The table for people, <c>tests/api-rules.md</c>.</summary>
internal static partial class RuleTable
{
    public static IReadOnlyList<string> Ids() =>
        [.. Row().Matches(File.ReadAllText(Path.Combine(Places.Repository, "tests", "api-rules.md"))).Select(row => row.Groups["id"].Value)];

    /// <summary>A row has an id, a rule and a reason, none of them empty.</summary>
    [GeneratedRegex(@"^\| (?<id>TLR\d{3}) \| [^|\s][^|]+ \| [^|\s][^|]+ \|\r?$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
