using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Tests;

public sealed partial class DemoTests : WithoutKey
{
    [Fact]
    public async Task Without_a_key_the_demo_indexes_searches_and_writes_on_an_emulator_of_its_own()
    {
        var run = await Run.OfAsync("demo");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Contains("newsroom.mp4 0:00:09 – 0:00:13", run.Words, StringComparison.Ordinal);
        Assert.Contains("harbour.mp4 0:00:08 – 0:00:12", run.Words, StringComparison.Ordinal);
        Assert.Contains("kitchen.mp4 0:00:00 – 0:00:03", run.Words, StringComparison.Ordinal);
        Assert.Contains("“The wall was built after a great storm, and it has kept the sea out since”.", run.Words, StringComparison.Ordinal);
        foreach (var state in (string[])["Found 3 videos.", "3 videos: 3 indexed.", "#boats", "Open it in a browser:", "Ask about harbour.mp4", "Deleted the index"])
        {
            Assert.Contains(state, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_demo_writes_a_page_of_what_it_found()
    {
        var page = Path.Combine(Temporary, "page.html");
        var run = await Run.OfAsync("demo", "--html", page, "--query", "a storm at the harbour");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Contains("a storm at the harbour", await File.ReadAllTextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirected_output_is_plain_and_bounded_in_width()
    {
        var run = await Run.OfAsync("demo");
        Assert.DoesNotContain('\e', run.Output);
        Assert.All(run.Output.Split('\n').Where(line => !IsCommand(line)), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task A_terminal_shows_a_table_of_what_is_at_work()
    {
        var run = await Run.OfAsync(["demo"], null, default, terminal: true);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains('\e', run.Output);
        Assert.Contains("0 of 3 videos", Escapes().Replace(run.Output, ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_commands_that_it_shows_do_the_same()
    {
        await using var service = await Service.StartAsync();
        var run = await service.DemoAsync("--index-name", "mine");
        var commands = run.Output.Split('\n').Where(IsCommand).Select(line => line[(Prompt + "twelvelabs ").Length..]).ToList();
        Assert.Equal(["ingest", "generate", "generate", "generate", "search", "search", "search", "search", "generate"], commands.Select(command => command.Split(' ')[0]));
        using var folder = new Folder();
        foreach (var command in commands)
        {
            var words = Word().Matches(command).Select(match => match.Value.Trim('\'')).Select(word => word switch
            {
                "Videos" => folder.Path,
                "search.html" => Path.Combine(folder.Path, "search.html"),
                _ => word,
            });
            var again = await service.RunAsync([.. words]);
            Assert.Equal((command, ExitCodes.Success, ""), (command, again.ExitCode, again.ExitCode == 0 ? "" : again.Errors));
        }
    }

    [Fact]
    public async Task Nothing_is_left_behind()
    {
        await using var service = await Service.StartAsync();
        var run = await service.DemoAsync();
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("Deleted the index demo-", run.Output, StringComparison.Ordinal);
        Assert.Empty(await service.IndexesAsync());
    }

    [Fact]
    public async Task What_is_asked_for_is_asked()
    {
        await using var service = await Service.StartAsync();
        var run = await service.DemoAsync("--query", "pasta water", "--query", "xylophone", "--prompt", "@crowd whistle", "--index-name", "mine");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("newsroom.mp4 0:00:23 – 0:00:28", run.Words, StringComparison.Ordinal);
        Assert.Contains("“xylophone” Nothing was found.", run.Words, StringComparison.Ordinal);
        Assert.Contains("“The crowd sang for an hour after the final whistle”", run.Words, StringComparison.Ordinal);
        Assert.Contains("Deleted the index mine", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_own_folder_the_topics_are_searched_for()
    {
        await using var service = await Service.StartAsync();
        using var folder = new Folder("harbour.mp4", "harbour.srt");
        var run = await service.DemoAsync(folder.Path);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("1 video: 1 indexed.", run.Output, StringComparison.Ordinal);
        Assert.Contains("“fishing” # File", run.Words, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, ".twelvelabs")), "the demo wrote into the folder");
    }

    [Fact]
    public async Task Kept_things_are_named_and_stay()
    {
        await using var service = await Service.StartAsync();
        var run = await service.DemoAsync("--keep", "--index-name", "kept");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        var index = Assert.Single(await service.IndexesAsync());
        Assert.Equal("kept", index.IndexName);
        Assert.Contains($"The index kept with the id {index.Id}.", run.Output, StringComparison.Ordinal);
    }

    private const string Prompt = "   $ ";

    private static bool IsCommand(string line) => line.StartsWith(Prompt, StringComparison.Ordinal);

    [GeneratedRegex("'[^']*'|[^ ]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escapes();
}
