namespace TwelveLabs.Cli.Tests;

public sealed class SearchPlayerTests : WithoutKey
{
    // A player that shows what it is given.
    private static readonly string Echo = OperatingSystem.IsWindows() ? "cmd /c echo" : "echo";

    private static readonly string File = Path.Combine(VideoLibrary.Videos, "newsroom.mp4");

    [Theory]
    [InlineData(" from {start}: \"{file}\"", "from 17.658: ")]
    [InlineData(" --start={start}", "--start=17.658 ")]
    public async Task A_hit_is_played_from_its_start_and_only_results_are_on_the_standard_output(string arguments, string shown)
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var run = await library.SearchAsync("railway bridge", "--open", "--videos", VideoLibrary.Videos, "--player", Echo + arguments, "--query", "length(@)");
        Assert.Equal((ExitCodes.Success, "1"), (run.ExitCode, run.Output.Trim()));
        Assert.Equal(["Playing newsroom.mp4 from 0:00:17.", shown + File], run.ErrorLines);
    }

    [Fact]
    public async Task Another_hit_than_the_first_is_played_by_its_number()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        string[] search = ["storm railway bridge", "--videos", VideoLibrary.Videos, "--player", Echo, "--query", "[1].start"];
        var run = await library.SearchAsync([.. search, "--open", "2"]);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Equal("4.298", run.Output.Trim());
        Assert.Contains("from 0:00:04.", run.Errors, StringComparison.Ordinal);

        var none = await library.SearchAsync([.. search, "--open", "9"]);
        Assert.Equal(ExitCodes.BadArguments, none.ExitCode);
        Assert.Contains("there is no hit 9; 2 were found", none.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_player_that_is_not_there_or_a_number_that_is_none_is_told()
    {
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var player = await library.SearchAsync("railway bridge", "--open", "--videos", VideoLibrary.Videos, "--player", "no-such-player");
        Assert.Equal(ExitCodes.BadArguments, player.ExitCode);
        Assert.Contains("'no-such-player'", player.Errors, StringComparison.Ordinal);
        var number = await library.SearchAsync("railway bridge", "--open", "first");
        Assert.Equal(ExitCodes.BadArguments, number.ExitCode);
        Assert.Contains("'first' is not the number of a hit", number.Errors, StringComparison.Ordinal);
    }
}
