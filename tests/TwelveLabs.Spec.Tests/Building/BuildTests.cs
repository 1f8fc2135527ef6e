using System.Text.RegularExpressions;
using TwelveLabs.Spec.Tests.Document;

namespace TwelveLabs.Spec.Tests.Building;

/// <summary>What a build does again and what it leaves alone, on a copy of the document, the build tool and the templates.</summary>
public sealed class BuildTests
{
    private const string Project = "generator/TwelveLabs.Document/TwelveLabs.Document.csproj";
    private const string Generated = "generator/TwelveLabs.Document/obj/generated/Debug";
    private static readonly string[] Steps = ["CoreCompile", "BundleDocument", "GenerateClient"];

    [Fact]
    public async Task Only_what_a_change_concerns_is_built_again()
    {
        using var copy = new TemporaryFolder();
        foreach (var part in new[] { "spec", "generator/TwelveLabs.Document", "generator/templates", "generator/Generated.props", "Directory.Build.props", "Directory.Packages.props", "TwelveLabs.snk", "global.json", "nuget.config", ".editorconfig" })
        {
            copy.Take(Places.Repository, part);
        }

        Directory.CreateDirectory(copy.File("tests/feed"));
        Directory.CreateDirectory(copy.File("src/TwelveLabs"));

        Assert.Equal(["CoreCompile", "BundleDocument", "GenerateClient"], await Ran(copy, "-restore"));
        var document = await File.ReadAllTextAsync(copy.File("spec/twelvelabs-v1.2.yaml"));
        var client = await File.ReadAllTextAsync(copy.File(Generated + "/TwelveLabs.g.cs"));

        Assert.Equal([], await Ran(copy));

        await File.AppendAllTextAsync(copy.File("generator/templates/File.liquid"), "// A template was changed.\n");
        Assert.Equal(["GenerateClient"], await Ran(copy));
        Assert.Contains("// A template was changed.", await File.ReadAllTextAsync(copy.File(Generated + "/TwelveLabs.g.cs")), StringComparison.Ordinal);

        copy.Write("spec/twelvelabs-v1.2.yaml", document.Replace("summary: Get an engine", "summary: Get an engine by name", StringComparison.Ordinal));
        Assert.Equal(["BundleDocument", "GenerateClient"], await Ran(copy));
        Assert.NotEqual(client, await File.ReadAllTextAsync(copy.File(Generated + "/TwelveLabs.g.cs")));

        copy.Write("spec/twelvelabs-v1.2.yaml", document.Replace("operationId: Engines_Get", "operationId: getEngine", StringComparison.Ordinal));
        var line = document[..document.IndexOf("operationId: Engines_Get", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var broken = await Build(copy);
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Matches($@"{Regex.Escape(copy.File("spec"))}[\\/]twelvelabs-v1\.2\.yaml\({line},\d+\): error TLD0010:", broken.Output);
    }

    private static async Task<IEnumerable<string>> Ran(TemporaryFolder copy, params string[] options)
    {
        var run = await Build(copy, options);
        Assert.True(run.ExitCode == 0, run.Output);
        return Steps.Where(step => !run.Output.Contains($"Skipping target \"{step}\" because all output files are up-to-date", StringComparison.Ordinal));
    }

    // One process that ends with the build, so that nothing of it is left when the folder goes.
    private static Task<DotnetRun> Build(TemporaryFolder copy, params string[] options) => DotnetRun.Of(
        copy.Path, ["msbuild", copy.File(Project), "-nologo", "-v:d", "-m:1", "-nodeReuse:false", "-t:Build", "-p:Configuration=Debug", .. options]);
}
