using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Profiles;

public sealed class LoginTests : WithoutKey
{
    private const string Key = "tlk_SECRET";

    private string ConfigFile => Path.Combine(Temporary, "config", "profiles.json");

    [Fact]
    public async Task A_key_from_the_standard_input_is_checked_and_saved_where_only_the_user_reads_it()
    {
        await using var emulator = await StartAsync();
        var run = await LoginAsync(Key + "\n", "login", "--base-url", emulator.BaseAddress.ToString());
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Output));
        Assert.Contains(ConfigFile, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", run.Output + run.Errors, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(ConfigFile));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(ConfigFile)!));
        }

        var used = await Run.OfAsync("indexes", "list", "-o", "json");
        Assert.Equal((ExitCodes.Success, ""), (used.ExitCode, used.Errors));
    }

    [Fact]
    public async Task A_key_that_the_service_rejects_is_not_saved_and_not_shown()
    {
        await using var emulator = await StartAsync();
        var run = await LoginAsync("tlk_OTHER", "login", "--base-url", emulator.BaseAddress.ToString());
        Assert.NotEqual(ExitCodes.Success, run.ExitCode);
        Assert.Contains("not saved", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("OTHER", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(ConfigFile));
    }

    [Fact]
    public async Task Without_the_check_no_request_is_made()
    {
        var run = await LoginAsync(Key, "login", "--no-check", "--profile", "work");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Assert.Contains(Key, await File.ReadAllTextAsync(ConfigFile), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("two words")]
    public async Task What_is_no_key_is_refused(string input)
    {
        var run = await LoginAsync(input, "login", "--no-check");
        Assert.Equal((ExitCodes.BadArguments, false), (run.ExitCode, File.Exists(ConfigFile)));
        Assert.DoesNotContain("two words", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_no_argument()
    {
        var run = await LoginAsync("", "login", Key);
        Assert.Equal((ExitCodes.BadArguments, false), (run.ExitCode, File.Exists(ConfigFile)));
    }

    [Fact]
    public async Task On_a_terminal_the_key_is_typed_without_an_echo()
    {
        using var typed = new StringWriter();
        var console = new TypingConsole(typed, Key);
        using var output = new StringWriter();
        var code = await Cli.RunAsync(["login", "--no-check"], new TypingConsole(output, ""), console, default);
        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains("API key:", typed.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", typed.ToString() + output, StringComparison.Ordinal);
        Assert.DoesNotContain("***", typed.ToString(), StringComparison.Ordinal);
        Assert.Contains(Key, await File.ReadAllTextAsync(ConfigFile), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profiles_are_listed_without_keys_and_one_is_the_current()
    {
        await LoginAsync(Key, "login", "--no-check", "--profile", "work");
        await LoginAsync(Key, "login", "--no-check", "--profile", "local", "--base-url", "http://127.0.0.1:1/v1.2");
        var run = await Run.OfAsync("profiles", "list");
        Assert.DoesNotContain("SECRET", run.Output + run.Errors, StringComparison.Ordinal);
        var rows = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal([("local", true, "http://127.0.0.1:1/v1.2"), ("work", false, "https://api.twelvelabs.io/v1.2")], rows.Select(row => ((string)row!["name"]!, (bool)row["current"]!, ((string)row["base_url"]!).TrimEnd('/'))));

        Assert.Equal(ExitCodes.Success, (await Run.OfAsync("profiles", "use", "work")).ExitCode);
        Assert.Equal("work", await CurrentAsync());
        var unknown = await Run.OfAsync("profiles", "use", "absent");
        Assert.Equal(ExitCodes.BadArguments, unknown.ExitCode);
        Assert.Equal("work", await CurrentAsync());
    }

    [Fact]
    public async Task Logout_removes_the_key_and_chooses_no_other_account()
    {
        await LoginAsync("tlk_other", "login", "--no-check", "--profile", "other");
        await LoginAsync(Key, "login", "--no-check", "--profile", "work");
        var run = await Run.OfAsync("logout");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        var file = await File.ReadAllTextAsync(ConfigFile);
        Assert.DoesNotContain("SECRET", file, StringComparison.Ordinal);
        Assert.Contains("tlk_other", file, StringComparison.Ordinal);
        Assert.Equal("default", await CurrentAsync());

        Assert.Equal(ExitCodes.Success, (await Run.OfAsync("profiles", "remove", "other")).ExitCode);
        Assert.Equal(ExitCodes.BadArguments, (await Run.OfAsync("profiles", "remove", "other")).ExitCode);
        Assert.DoesNotContain("tlk_", await File.ReadAllTextAsync(ConfigFile), StringComparison.Ordinal);
    }

    private static Task<TwelveLabsEmulator> StartAsync() => TwelveLabsEmulator.StartAsync(new EmulatorOptions { ApiKeyValidator = key => key == Key });

    private static async Task<Run> LoginAsync(string input, params string[] args)
    {
        using var reader = new StringReader(input);
        return await Run.OfAsync(args, reader);
    }

    private async Task<string?> CurrentAsync() => (string?)JsonNode.Parse(await File.ReadAllTextAsync(ConfigFile))!["current"];
}
