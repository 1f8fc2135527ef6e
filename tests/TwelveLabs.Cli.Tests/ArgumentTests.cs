namespace TwelveLabs.Cli.Tests;

public sealed class ArgumentTests : WithoutKey
{
    [Fact]
    public async Task Live_without_a_key_names_the_variable()
    {
        var run = await Run.OfAsync("demo", "--live");
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("TWELVE_LABS_API_KEY", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_no_key_can_be_is_refused_without_showing_it()
    {
        Variables.Set("TWELVE_LABS_API_KEY", "secret key");
        var run = await Run.OfAsync("demo", "--live");
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.DoesNotContain("secret", run.Errors + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Live_with_an_address_goes_to_that_address_with_the_key()
    {
        Variables.Set("TWELVE_LABS_API_KEY", "tlk_mine");
        await using var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { IndexingDuration = TimeSpan.Zero });
        var run = await Run.OfAsync("demo", "--live", "--keep", "--base-url", emulator.BaseAddress.ToString());
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        using var client = new TwelveLabsClient("tlk_mine", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress });
        Assert.Single((await client.Indexes.ListAsync()).Data);
    }

    [Theory]
    [InlineData("--colour", "demo", "--colour")]
    [InlineData("absent.mp4", "demo", "--video", "absent.mp4")]
    [InlineData("absent.srt", "demo", "--transcript", "absent.srt")]
    [InlineData("'ftp://somewhere'", "demo", "--base-url", "ftp://somewhere")]
    [InlineData("--prompt", "demo", "--prompt", " ")]
    [InlineData("--port: '70000'", "emulator", "--port", "70000")]
    [InlineData("--indexing-duration: '-1s'", "emulator", "--indexing-duration", "-1s")]
    [InlineData("'everything'", "emulator", "--rate-limits", "everything")]
    [InlineData("absent-directory", "emulator", "--transcripts", "absent-directory")]
    [InlineData("explode", "emulator", "--fault", "explode")]
    [InlineData("serve", "serve")]
    public async Task A_bad_argument_is_named(string name, params string[] args)
    {
        var run = await Run.OfAsync(args);
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.StartsWith("error: ", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(name, run.ErrorLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    public async Task Help_names_the_commands(params string[] args)
    {
        var run = await Run.OfAsync(args);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains("demo", run.Output, StringComparison.Ordinal);
        Assert.Contains("emulator", run.Output, StringComparison.Ordinal);
    }
}
