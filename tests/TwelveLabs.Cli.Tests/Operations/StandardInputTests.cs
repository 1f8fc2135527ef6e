namespace TwelveLabs.Cli.Tests.Operations;

public sealed class StandardInputTests : WithoutKey
{
    private const string Request = """{"index_name": "piped", "engines": [{"engine_name": "marengo2.6", "engine_options": ["visual"]}]}""";

    [Theory]
    [InlineData("indexes", "create", "--body", "-")]
    [InlineData("api", "POST", "/indexes", "--body", "-")]
    public async Task A_request_is_read_from_the_standard_input(params string[] args)
    {
        await using var service = await Service.StartAsync();
        using var input = new StringReader(Request);
        var run = await Run.OfAsync([.. args, "--base-url", service.Address], input);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.Equal("piped", Assert.Single(await service.IndexesAsync()).IndexName);
    }

    [Fact]
    public async Task What_is_no_JSON_is_told_with_where_it_came_from()
    {
        using var input = new StringReader("engines");
        var run = await Run.OfAsync(["indexes", "create", "--body", "-"], input);
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("the standard input is not JSON", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n", null, ExitCodes.Cancelled, true)]
    [InlineData("y", null, ExitCodes.Success, true)]
    [InlineData("", "", ExitCodes.Success, false)]
    public async Task A_deletion_is_asked_about_at_a_terminal_and_not_of_a_script(string typed, string? redirected, int code, bool isAsked)
    {
        await using var service = await Service.StartAsync();
        using var request = new StringReader(Request);
        await Run.OfAsync(["indexes", "create", "--body", "-", "--base-url", service.Address], request);
        using var output = new StringWriter();
        using var errors = new StringWriter();
        using var input = redirected is null ? null : new StringReader(redirected);

        var ended = await Cli.RunAsync(["indexes", "delete", "piped", "--base-url", service.Address], Run.Console(output, terminal: true), new TypingConsole(errors, typed), default, input);

        Assert.Equal((code, isAsked), (ended, errors.ToString().Contains("[y/n]", StringComparison.Ordinal)));
        Assert.Equal(code == ExitCodes.Success ? 0 : 1, (await service.IndexesAsync()).Count);
    }
}
