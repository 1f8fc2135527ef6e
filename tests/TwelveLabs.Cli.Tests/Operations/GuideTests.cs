using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Tests.Operations;

/// <summary>docs/guides/command-line.md, run on an emulator.</summary>
public sealed partial class GuideTests : WithoutKey
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "command-line.md"));

    [Fact]
    public async Task The_commands_of_the_guide_succeed_one_after_the_other()
    {
        await using var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { IndexingDuration = TimeSpan.Zero });
        Variables.Set("TWELVE_LABS_BASE_URL", emulator.BaseAddress.ToString());
        var commands = Command().Matches(Guide).Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(commands);
        foreach (var command in commands)
        {
            var run = await Run.OfAsync([.. InDemo([.. ShellWords.Of(command)])]);
            Assert.Equal((command, "", ExitCodes.Success), (command, string.Concat(run.ErrorLines.Where(line => line.StartsWith("error", StringComparison.Ordinal))), run.ExitCode));
        }
    }

    [Fact]
    public async Task The_exit_codes_of_the_guide_are_those_of_the_help()
    {
        var help = await Run.OfAsync("--help");
        var ofHelp = HelpCode().Matches(help.Output).Select(match => (match.Groups[1].Value, match.Groups[2].Value.Trim()));
        Assert.Equal(Row().Matches(Guide).Select(match => (match.Groups[1].Value, match.Groups[2].Value)), ofHelp);
    }

    // The files of the guide are those of the demo; a video of an index has the same name.
    private static IEnumerable<string> InDemo(IReadOnlyList<string> words) => words is ["tasks", "create", ..]
        ? words.Select(word => word.StartsWith("newsroom.", StringComparison.Ordinal) ? Path.Combine(AppContext.BaseDirectory, "Demo", "Videos", word) : word)
        : words;

    [GeneratedRegex(@"^\$ twelvelabs (.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"^\| (\d+) \| (.+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^ +(\d+)  (.+)$", RegexOptions.Multiline)]
    private static partial Regex HelpCode();
}
