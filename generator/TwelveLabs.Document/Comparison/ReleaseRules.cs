using System.Text.RegularExpressions;

namespace TwelveLabs.Document.Comparison;

/// <summary>Checks that the version and the changelog tell of the changes.</summary>
internal static partial class ReleaseRules
{
    public static IEnumerable<string> Check(Report report, string changelog)
    {
        if (report.Current < report.Next)
        {
            yield return $"the version is {report.Current}, but {report.Next} must follow {report.Last}: set <Version> in Directory.Build.props";
        }

        var section = Section(changelog);
        if (report.HasChanges && section.Length == 0)
        {
            yield return "CHANGELOG.md says nothing of the changes: write them under ## [Unreleased]";
        }

        if (!report.IsFirst && report.Most == ChangeClass.Breaking && section.Length > 0 && !BreakingHeading().IsMatch(section))
        {
            yield return "CHANGELOG.md says nothing of the breaking changes: write them under ### Changed or ### Removed in ## [Unreleased]";
        }
    }

    // The first section: what is not released yet, or the release itself.
    private static string Section(string changelog)
    {
        var sections = Heading().Split(changelog);
        return sections.Length < 2 ? "" : sections[1].Trim();
    }

    [GeneratedRegex(@"^## \[[^\]]+\].*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^### (Changed|Removed)\s*$", RegexOptions.Multiline)]
    private static partial Regex BreakingHeading();
}
