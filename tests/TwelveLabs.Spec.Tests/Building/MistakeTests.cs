using System.Text.RegularExpressions;
using TwelveLabs.Document;

namespace TwelveLabs.Spec.Tests.Building;

/// <summary>Each mistake in a document is told once, at its line, with what to do.</summary>
public sealed partial class MistakeTests
{
    public static TheoryData<string> Mistakes => [.. Mistake.Lines];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_once_at_its_line(string line)
    {
        var mistake = Mistake.Parse(line);
        using var folder = new TemporaryFolder();
        var yaml = mistake.In(SmallDocument.Yaml);
        var path = SmallDocument.Put(folder, yaml);

        var (code, told) = Run(path, "--bundle", folder.File("out.json"), "--view", folder.File("view.json"));

        Assert.Equal(1, code);
        Assert.True(told.Count == 1, string.Join('\n', told));
        var only = told[0];
        var problem = Problem().Match(only);
        Assert.True(problem.Success, only);
        Assert.Equal($"{path}({mistake.Line(SmallDocument.Yaml, yaml)}): {mistake.Rule}", $"{problem.Groups["file"].Value}({problem.Groups["line"].Value}): {problem.Groups["rule"].Value}");
        Assert.True(only.Contains(mistake.Message, StringComparison.Ordinal), only);
        Assert.False(File.Exists(folder.File("out.json")));
    }

    [Fact]
    public void The_document_that_the_mistakes_are_made_in_has_none()
    {
        using var folder = new TemporaryFolder();
        var (code, told) = Run(SmallDocument.Put(folder, SmallDocument.Yaml), "--view", folder.File("view.json"));
        Assert.Empty(told);
        Assert.Equal(0, code);
    }

    [Fact]
    public void Several_mistakes_are_told_in_one_run_in_the_order_of_their_lines()
    {
        using var folder = new TemporaryFolder();
        var (_, told) = Run(SmallDocument.Put(folder, SmallDocument.Yaml
            .Replace("      summary: Get a thing\n", "", StringComparison.Ordinal)
            .Replace("in: query", "in: header", StringComparison.Ordinal)
            .Replace("      description: A kind of thing.\n", "", StringComparison.Ordinal)));

        Assert.Equal(6, told.Count);
        Assert.Equal(told.OrderBy(Line), told);
    }

    [Fact]
    public void A_broken_example_is_told_with_its_own_file_and_line()
    {
        using var folder = new TemporaryFolder();
        var path = SmallDocument.Put(folder, SmallDocument.Yaml);
        var example = folder.Write("examples/thing.json", "{\n  \"_id\": \"1\",\n  \"kind\": big\n}\n");

        var (code, told) = Run(path, "--bundle", folder.File("out.json"));

        Assert.Equal(1, code);
        Assert.StartsWith($"{example}(3,", Assert.Single(told), StringComparison.Ordinal);
        Assert.Contains("error TLD0008:", told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_an_end_to_its_depth_is_told()
    {
        using var folder = new TemporaryFolder();
        var yaml = SmallDocument.Yaml.Replace("tags: [Things]", $"tags: {new string('[', 100_000)}", StringComparison.Ordinal);

        var (code, told) = Run(SmallDocument.Put(folder, yaml));

        Assert.Equal(1, code);
        Assert.Contains("error TLD0003: more than 64 levels", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();

        var (code, told) = Run(folder.File("none.yaml"));

        Assert.Equal(1, code);
        Assert.StartsWith($"{folder.File("none.yaml")}(1,1): error TLD0002:", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_of_the_SDK_is_no_name_for_a_schema()
    {
        using var folder = new TemporaryFolder();
        folder.Write("code/Page.cs", "namespace TwelveLabs;\n\n/// <summary>A page.</summary>\npublic sealed record PageFacts;\n");

        var (_, told) = Run(SmallDocument.Put(folder, SmallDocument.Yaml), "--sources", folder.File("code"));

        Assert.Contains("'PageFacts', which is a type of the SDK", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_that_fails_prints_the_mistake_as_an_error()
    {
        using var folder = new TemporaryFolder();
        var path = SmallDocument.Put(folder, SmallDocument.Yaml.Replace("in: query", "in: header", StringComparison.Ordinal));

        var run = await DotnetRun.OfTool(path, "--bundle", folder.File("out.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(Problem(), run.Errors.Split('\n')[0]);
    }

    [Fact]
    public async Task A_good_document_passes_and_its_folder_is_only_read()
    {
        using var folder = new TemporaryFolder();
        using var output = new TemporaryFolder();
        folder.Take(Document.Places.Repository, "spec");
        var before = folder.State();

        var run = await DotnetRun.OfTool(
            folder.File("spec/twelvelabs-v1.2.yaml"), "--bundle", output.File("bundle.json"), "--view", output.File("new/view.json"));

        Assert.Equal("", run.Errors);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await File.ReadAllTextAsync(Document.Places.Bundle), await File.ReadAllTextAsync(output.File("bundle.json")));
        Assert.True(File.Exists(output.File("new/view.json")));
        Assert.Equal(before, folder.State());
    }

    private static (int Code, List<string> Told) Run(params string[] args)
    {
        using var errors = new StringWriter();
        var code = Tool.Run(args, errors);
        return (code, [.. errors.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries)]);
    }

    private static int Line(string told) => int.Parse(Problem().Match(told).Groups["line"].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<file>[^\r\n]+?)\((?<line>\d+),\d+\): error (?<rule>TLD\d{4}): .+$")]
    private static partial Regex Problem();
}
