using TwelveLabs.Document;
using TwelveLabs.Document.Comparison;
using TwelveLabs.Spec.Tests.Building;
using TemporaryFolder = TwelveLabs.Spec.Tests.Building.TemporaryFolder;

namespace TwelveLabs.Spec.Tests.Comparison;

/// <summary>Each change of a document is classed by what it means for callers of the SDK.</summary>
public sealed class ChangeTests
{
    public static TheoryData<string> Changes =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Comparison", "Changes.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_told_once_and_classed(string line)
    {
        var columns = line.Split('|').Select(Mistake.Text).ToList();
        Assert.Contains(columns[1], SmallDocument.Yaml, StringComparison.Ordinal);

        var changes = Compare(SmallDocument.Yaml, SmallDocument.Yaml.Replace(columns[1], columns[2], StringComparison.Ordinal));

        var expected = columns[3].Split(';', StringSplitOptions.TrimEntries);
        var rows = changes.Select(change => $"{change.Where}: {change.What}").ToList();
        Assert.True(rows.Count == expected.Length && expected.All(part => rows.Exists(row => row.Contains(part.Trim('`'), StringComparison.Ordinal) || row.StartsWith(part, StringComparison.Ordinal))), string.Join('\n', rows));
        Assert.Equal(columns[0].Trim(), changes.Max(change => change.Class).ToString());
    }

    [Fact]
    public void Two_equal_documents_have_no_changes() => Assert.Empty(Compare(SmallDocument.Yaml, SmallDocument.Yaml + "\n# A remark.\n"));

    [Theory]
    [InlineData("1.4.2", "Breaking", "2.0.0")]
    [InlineData("1.4.2", "Compatible", "1.5.0")]
    [InlineData("1.4.2", "Documentation", "1.4.3")]
    [InlineData("0.3.1", "Breaking", "0.4.0")]
    [InlineData("0.3.1", "Compatible", "0.3.2")]
    public void The_version_follows_by_semantic_versioning(string last, string most, string next) =>
        Assert.Equal(Version.Parse(next), ReportOf(last, last, Enum.Parse<ChangeClass>(most)).Next);

    [Fact]
    public void Without_changes_the_version_stays() => Assert.Equal(new Version(1, 4, 2), new Report("v1.4.2", new(1, 4, 2), new(1, 4, 2), false, [], [], []).Next);

    [Fact]
    public void A_line_that_is_gone_from_the_public_API_is_breaking()
    {
        var report = new Report("v1.0.0", new(1, 0, 0), new(1, 0, 0), false, [], [new("TwelveLabs/Clock.verified.cs", ["public void Tick() { }"], [])], []);
        Assert.Equal((ChangeClass.Breaking, new Version(2, 0, 0)), (report.Most, report.Next));
    }

    [Theory]
    [InlineData("1.0.0", "## [Unreleased]\n\n### Changed\n\n- A.\n", "2.0.0 must follow 1.0.0")]
    [InlineData("2.0.0", "## [Unreleased]\n\n## [1.0.0]\n", "says nothing of the changes")]
    [InlineData("2.0.0", "## [Unreleased]\n\n### Added\n\n- A.\n", "says nothing of the breaking changes")]
    [InlineData("2.0.0", "## [2.0.0] - 2027-01-01\n\n### Removed\n\n- A.\n", null)]
    public void The_version_and_the_changelog_must_tell_of_the_changes(string current, string changelog, string? fault)
    {
        var faults = ReleaseRules.Check(ReportOf("1.0.0", current, ChangeClass.Breaking), "# Changelog\n\n" + changelog).ToList();
        Assert.Equal(fault is null ? 0 : 1, faults.Count);
        Assert.All(faults, told => Assert.Contains(fault!, told, StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_has_a_table_for_each_class_and_the_lines_of_the_snapshots_that_differ()
    {
        using var text = new StringWriter();
        var report = new Report(
            "v1.0.0", new(1, 0, 0), new(1, 1, 0), false,
            [new(ChangeClass.Compatible, "`Thing.Size`", "property added", "Can be read.", IsOnWire: true), new(ChangeClass.Documentation, "`Thing`", "description changed", "The tooltip.")],
            [new("TwelveLabs/Thing.verified.cs", [], ["    public int? Size { get; set; }"])],
            [new("Things_Get.verified.txt", [], ["\"size\": 4"])]);

        report.Write(text);

        var page = text.ToString().ReplaceLineEndings("\n");
        Assert.StartsWith("# Changes since v1.0.0\n\nVersion **1.1.0** follows 1.0.0", page, StringComparison.Ordinal);
        Assert.Contains("## Compatible (1)\n\n| where | change | for callers | wire |\n|---|---|---|---|\n| `Thing.Size` | property added | Can be read. | yes |", page, StringComparison.Ordinal);
        Assert.Contains("## Documentation (1)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Breaking", page, StringComparison.Ordinal);
        Assert.Contains("## Public API of TwelveLabs\n\n`TwelveLabs/Thing.verified.cs`\n\n```diff\n+ public int? Size { get; set; }\n```", page, StringComparison.Ordinal);
        Assert.Contains("## The wire", page, StringComparison.Ordinal);
    }

    private static Report ReportOf(string last, string current, ChangeClass most) =>
        new("v" + last, Version.Parse(last), Version.Parse(current), false, [new(most, "`Thing`", "changed", "")], [], []);

    private static IReadOnlyList<Change> Compare(string old, string now)
    {
        using var folder = new TemporaryFolder();
        return Comparer.Compare(Read(folder, old), Read(folder, now));
    }

    private static Element Read(TemporaryFolder folder, string yaml) => ElementReader.Read(SourceDocument.Load(folder.Write("document.yaml", yaml)));
}
