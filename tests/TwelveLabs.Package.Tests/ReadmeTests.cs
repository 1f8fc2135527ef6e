using System.Text.RegularExpressions;

namespace TwelveLabs.Package.Tests;

[Collection(OnPackedPackages.Name)]
public sealed partial class ReadmeTests(PackedPackages packages)
{
    // Packages that a program on an older framework has already: it must not have to move them for ours.
    private static readonly Dictionary<string, string[]> OlderFrameworks = new()
    {
        ["net8.0"] = ["Newtonsoft.Json/13.0.3", "Microsoft.Extensions.Logging.Abstractions/8.0.2", "Polly.Core/8.5.2", "System.Threading.RateLimiting/8.0.0"],
        ["netstandard2.0"] = ["Newtonsoft.Json/13.0.3", "Microsoft.Extensions.Logging.Abstractions/8.0.2", "Polly.Core/8.5.2", "System.Text.Json/8.0.5"],
    };

    internal static IEnumerable<FreshProject> Projects => OlderFrameworks.Keys.Select(Older).Prepend(Samples);

    public static TheoryData<string> Frameworks => [.. OlderFrameworks.Keys];

    /// <summary>The video that the samples upload, and its transcript.</summary>
    internal static IReadOnlyList<string> DemoFiles =>
        [Repository.PathOf("src", "TwelveLabs.Cli", "Demo", "Videos", "newsroom.mp4"), Repository.PathOf("src", "TwelveLabs.Cli", "Demo", "Videos", "newsroom.srt")];

    private static FreshProject Samples { get; } = new(
        "Samples",
        ["TwelveLabs", "TwelveLabs.Emulator", "Microsoft.Extensions.Logging.Console/10.0.15"],
        Readme.Hoist("using Newtonsoft.Json.Linq;\n" + Readme.Main.Program.Replace(
            Readme.MakesTheClient,
            "await using var service = await TwelveLabs.Emulator.TwelveLabsEmulator.StartAsync(); "
            + "using var client = new TwelveLabsClient(\"key\", new TwelveLabsClientOptions { BaseAddress = service.BaseAddress });",
            StringComparison.Ordinal)))
    {
        Files = DemoFiles,
    };

    [Fact]
    public async Task The_samples_of_the_readme_run_in_order_against_the_packed_packages()
    {
        Assert.Contains(Readme.MakesTheClient, Readme.Main.Samples[0], StringComparison.Ordinal);

        var output = await packages.RunAsync(Samples);

        Assert.Contains("ready", output, StringComparison.Ordinal);
        Assert.Matches(@"\d+\.\d-\d+\.\d s  \d+", output);
        Assert.Contains("page 1 of 1", output, StringComparison.Ordinal);
        Assert.Contains("1024 dimensions", output, StringComparison.Ordinal);
        Assert.Contains("670f1a2b3c4d5e6f70819301 is indexed", output, StringComparison.Ordinal);
        Assert.Contains("file 0 is task ", output, StringComparison.Ordinal);
        Assert.Matches(@"\d+ characters", output);
        Assert.Contains("9.3", output, StringComparison.Ordinal);
        Assert.Contains("Engines_List: sending GET ", output, StringComparison.Ordinal);
        Assert.Matches(@"GET /engines: Unset, 200 after \d+ ms", output);
    }

    [Theory]
    [MemberData(nameof(Frameworks))]
    public void The_first_sample_compiles_for_older_frameworks_beside_older_packages(string framework) => packages.AssertBuilt(Older(framework));

    [Fact]
    public void The_commands_of_the_readme_are_those_that_are_run_somewhere()
    {
        var ci = File.ReadAllText(Repository.PathOf(".ci", "run"));
        string[] runElsewhere =
        [
            "dotnet run --project src/TwelveLabs.Cli -- emulator --port 8012",
            "export TWELVE_LABS_API_KEY=any-key TWELVE_LABS_BASE_URL=http://127.0.0.1:8012/v1.2",
            "TWELVE_LABS_API_KEY=… dotnet run --project src/TwelveLabs.Cli -- demo --live",
            ".ci/scripts/mutation client --test-case-filter FullyQualifiedName~Webhooks '**/Webhooks/*.cs'",
        ];

        var unknown = Readme.Main.Commands.Where(c => !ci.Contains(c, StringComparison.Ordinal) && !runElsewhere.Contains(c));

        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_relative_link_of_the_documentation_leads_to_a_file()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories))
            .Concat(new[] { "README.md", "CONTRIBUTING.md", "SECURITY.md", "spec/README.md", "tests/README.md" }.Select(page => Repository.PathOf(page.Split('/'))));

        var dead = from page in pages
                   from Match link in Link().Matches(File.ReadAllText(page))
                   let target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value)
                   where !File.Exists(target) && !Directory.Exists(target)
                   select $"{page}: {link.Groups[1].Value}";

        Assert.Empty(dead);
    }

    [Fact]
    public void The_readme_is_short() => Assert.InRange(File.ReadLines(Repository.PathOf("README.md")).Count(), 1, 150);

    [Fact]
    public void The_lines_for_native_aot_are_those_that_the_published_program_has()
    {
        var line = File.ReadLines(Repository.PathOf("docs", "guides", "native-aot.md")).Single(line => line.StartsWith("<NoWarn>", StringComparison.Ordinal));

        foreach (var project in new[] { "TwelveLabs.Native.Calls", "TwelveLabs.Browser.Calls" })
        {
            var own = File.ReadLines(Repository.PathOf("tests", project, project + ".csproj")).Single(own => own.Contains("NoWarn", StringComparison.Ordinal));
            Assert.Equal(line, own.Trim());
        }
    }

    private static FreshProject Older(string framework)
    {
        var lines = Readme.Main.Samples[0].Replace("using TwelveLabs;", "", StringComparison.Ordinal);
        return new(
            "Older" + framework.Replace(".", "", StringComparison.Ordinal),
            ["TwelveLabs", .. OlderFrameworks[framework]],
            $"using TwelveLabs;\npublic static class Sample {{ public static async Task RunAsync() {{ {lines} }} }}")
        {
            TargetFramework = framework,
            OutputType = "Library",
        };
    }

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();
}
