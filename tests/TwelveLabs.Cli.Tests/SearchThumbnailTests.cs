namespace TwelveLabs.Cli.Tests;

public sealed class SearchThumbnailTests : WithoutKey
{
    private static readonly string[] Named = ["TERM", "TERM_PROGRAM", "TMUX", "STY", "KITTY_WINDOW_ID"];

    public SearchThumbnailTests()
    {
        foreach (var name in Named)
        {
            Variables.Set(name, null);
        }
    }

    [Theory]
    [InlineData("TERM", "xterm-kitty", "\e_Ga=T,f=100,r=6,m=0;iVBOR")]
    [InlineData("TERM_PROGRAM", "WezTerm", "\e]1337;File=inline=1;height=6;")]
    public async Task A_terminal_that_shows_pictures_gets_one_of_each_hit_in_its_protocol(string variable, string value, string expected)
    {
        Variables.Set(variable, value);
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var run = await library.SearchAsync(["railway bridge", "--thumbnails"], terminal: true);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Contains("1  newsroom.mp4  0:00:17", run.Output, StringComparison.Ordinal);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xterm-256color", null, true)]
    [InlineData("xterm-kitty", "/tmp/tmux-1/default,1,0", true)]
    [InlineData("xterm-kitty", null, false)]
    public async Task Elsewhere_no_bytes_of_pictures_are_written(string terminal, string? multiplexer, bool isTerminal)
    {
        Variables.Set("TERM", terminal);
        Variables.Set("TMUX", multiplexer);
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var run = await library.SearchAsync(["railway bridge", "--thumbnails", "-o", "table"], isTerminal);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.DoesNotContain("\e_G", run.Output, StringComparison.Ordinal);
        Assert.Contains("this terminal shows no pictures", run.Errors, StringComparison.Ordinal);
    }
}
