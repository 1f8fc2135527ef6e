namespace TwelveLabs.Cli.Tests;

public sealed class SearchThumbnailTests : WithoutKey
{
    private static readonly string[] Named = ["TERM", "TERM_PROGRAM", "TMUX", "STY", "KITTY_WINDOW_ID", "KONSOLE_VERSION", "PATH"];

    private readonly string? _path = Environment.GetEnvironmentVariable("PATH");

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

    // The program in the place of FFmpeg writes two columns of 120 pixels: one red, one black at the top and white below.
    [Theory]
    [InlineData("TERM", "foot")]
    [InlineData("TERM", "xterm-sixel")]
    [InlineData("TERM_PROGRAM", "mintty")]
    [InlineData("KONSOLE_VERSION", "240805")]
    public async Task A_terminal_with_sixels_gets_the_colors_and_the_bands_of_each_picture(string variable, string value)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Variables.Set(variable, value);
        Program("""
            i=0; while [ $i -lt 119 ]; do pixels="$pixels\\340\\377"; i=$((i+1)); done
            printf "\\340\\000$pixels"
            """);
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");

        var run = await library.SearchAsync(["railway bridge", "--limit", "1", "--thumbnails"], terminal: true);

        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        const string Colors = "#0;2;0;0;0#224;2;100;0;0#255;2;100;100;100";
        var bands = "#0?@$#224~?$#255?}$-" + string.Concat(Enumerable.Repeat("#224~?$#255?~$-", 19));
        Assert.Contains($"\eP0;1q\"1;1;2;120{Colors}{bands}\e\\", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_are_alike_are_written_as_one_run()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Variables.Set("TERM", "foot");
        Program("head -c 2400 /dev/zero");
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var run = await library.SearchAsync(["railway bridge", "--limit", "1", "--thumbnails"], terminal: true);
        Assert.Contains("\"1;1;20;120#0;2;0;0;0#0!20~$-#0!20~$-", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_program_that_decodes_pictures_there_are_no_sixels()
    {
        Variables.Set("TERM", "foot");
        Variables.Set("PATH", Temporary);
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var run = await library.SearchAsync(["railway bridge", "--thumbnails"], terminal: true);
        Assert.DoesNotContain("\eP", run.Output, StringComparison.Ordinal);
        Assert.Contains("this terminal shows no pictures", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xterm-256color", null, true)]
    [InlineData("dumb", null, true)]
    [InlineData("xterm-kitty", "/tmp/tmux-1/default,1,0", true)]
    [InlineData("xterm-kitty", null, false)]
    public async Task Elsewhere_no_bytes_of_pictures_are_written(string terminal, string? multiplexer, bool isTerminal)
    {
        Variables.Set("TERM", terminal);
        Variables.Set("KITTY_WINDOW_ID", terminal == "dumb" ? "1" : null);
        Variables.Set("TMUX", multiplexer);
        await using var library = await VideoLibrary.StartAsync("newsroom.mp4");
        var run = await library.SearchAsync(["railway bridge", "--thumbnails", "-o", "table"], isTerminal);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.DoesNotContain("\e_G", run.Output, StringComparison.Ordinal);
        Assert.Contains("this terminal shows no pictures", run.Errors, StringComparison.Ordinal);
    }

    // In the place of FFmpeg.
    private void Program(string script)
    {
        var path = Path.Combine(Temporary, "ffmpeg");
        File.WriteAllText(path, $"#!/bin/sh\ncat >/dev/null\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        Variables.Set("PATH", $"{Temporary}{Path.PathSeparator}{_path}");
    }
}
