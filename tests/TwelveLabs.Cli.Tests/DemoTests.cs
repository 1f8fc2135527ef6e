using System.Text.RegularExpressions;

namespace TwelveLabs.Cli.Tests;

public sealed partial class DemoTests : WithoutKey
{
    [Fact]
    public async Task Without_a_key_the_demo_indexes_searches_and_writes_on_an_emulator_of_its_own()
    {
        var run = await Run.OfAsync("demo");
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Contains("0:09.7 - 0:14.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("In football, the home team won two to one", run.Words, StringComparison.Ordinal);
        Assert.Contains("0:04.3 - 0:09.2", run.Output, StringComparison.Ordinal);
        Assert.Contains("The new railway bridge over the river opened this morning.", run.Words, StringComparison.Ordinal);
        foreach (var state in (string[])["sending 0.5 MB: 100 %", "ready: 100 %", "Title", "Topics", "Hashtags", "Deleted the index"])
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
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public async Task A_terminal_shows_bars_that_are_full_in_the_end()
    {
        var run = await Run.OfAsync(["demo"], null, default, terminal: true);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains('\e', run.Output);
        var plain = Escapes().Replace(run.Output, "");
        Assert.Matches("sending 0.5 MB +[━=]{40} 100 %", plain);
        Assert.Matches("ready +[━=]{40} 100 %", plain);
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
        var run = await service.DemoAsync("--query", "pasta sauce", "--query", "xylophone", "--prompt", "@crowd whistle", "--index-name", "mine");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("0:23.3 - 0:28.5", run.Output, StringComparison.Ordinal);
        Assert.Contains("“xylophone” Nothing was found.", run.Words, StringComparison.Ordinal);
        Assert.Contains("“The crowd sang for an hour after the final whistle”", run.Words, StringComparison.Ordinal);
        Assert.Contains("Deleted the index mine", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_own_video_its_topics_are_searched_for()
    {
        await using var service = await Service.StartAsync();
        var media = Path.Combine(AppContext.BaseDirectory, "Demo");
        var run = await service.DemoAsync("--video", Path.Combine(media, "newsroom.mp4"), "--transcript", Path.Combine(media, "newsroom.srt"));
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("0:29.0 - 0:32.6", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Kept_things_are_named_and_stay()
    {
        await using var service = await Service.StartAsync();
        var run = await service.DemoAsync("--keep", "--index-name", "kept");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        var index = Assert.Single(await service.IndexesAsync());
        Assert.Equal("kept", index.IndexName);
        Assert.Contains($"index id {index.Id}", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\e\[[0-9;?]*[A-Za-z]")]
    private static partial Regex Escapes();
}
