using System.Text.Json.Nodes;

namespace TwelveLabs.Cli.Tests.Doctor;

public sealed class DoctorTests : WithoutKey
{
    private const string Engines = """{"data":[]}""";

    private string ConfigFile => Path.Combine(Temporary, "config", "profiles.json");

    [Fact]
    public async Task All_is_well_with_a_key_that_is_valid()
    {
        Variables.Set("TWELVE_LABS_API_KEY", "tlk_SECRET");
        await using var emulator = await TwelveLabsEmulator.StartAsync();
        var (run, checks) = await DoctorAsync(emulator.BaseAddress);
        Assert.Equal((ExitCodes.Success, ""), (run.ExitCode, run.Errors));
        Assert.DoesNotContain("SECRET", run.Output, StringComparison.Ordinal);
        Assert.Contains("TWELVE_LABS_API_KEY", Found(checks, "key"), StringComparison.Ordinal);
        Assert.Equal("yes", Found(checks, "key accepted"));
        Assert.Equal("1.2", Found(checks, "API version"));
        Assert.Equal("as that of the service", Found(checks, "clock"));
        Assert.Equal("unknown", State(checks, "key age"));
        Assert.DoesNotContain(checks, check => (string?)check!["state"] == "failed");
    }

    [Fact]
    public async Task A_key_that_is_rejected_is_named_with_what_to_do_and_never_shown()
    {
        Variables.Set("TWELVE_LABS_API_KEY", "tlk_SECRET");
        await using var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { ApiKeyValidator = _ => false });
        var (run, checks) = await DoctorAsync(emulator.BaseAddress);
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Equal(("failed", "ok"), (State(checks, "key accepted"), State(checks, "connection")));
        Assert.Contains("twelvelabs login", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", run.Output + run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.3", "failed")]
    [InlineData("1.20", "failed")]
    [InlineData("v1.2", "ok")]
    [InlineData("1.2.3", "ok")]
    public async Task The_version_of_the_API_must_be_the_supported_one(string version, string state)
    {
        await using var emulator = await TwelveLabsEmulator.StartAsync(new EmulatorOptions { ApiVersion = version });
        var (run, checks) = await DoctorAsync(emulator.BaseAddress);
        Assert.Equal((state, state == "ok" ? ExitCodes.Success : ExitCodes.Failure), (State(checks, "API version"), run.ExitCode));
    }

    [Theory]
    [InlineData("Mon, 02 Jan 2006 15:04:05 GMT", "failed", "ahead of")]
    [InlineData("Fri, 01 Jan 2100 00:00:00 GMT", "failed", "behind")]
    [InlineData("yesterday", "unknown", "no date")]
    public async Task A_clock_that_is_wrong_is_found_by_the_date_of_the_response(string date, string state, string found)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(Engines).With("X-Api-Version", "1.2").With("Date", date));
        var (_, checks) = await DoctorAsync(server.Address);
        Assert.Equal(state, State(checks, "clock"));
        Assert.Contains(found, Found(checks, "clock"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Limits_are_shown_when_the_service_says_them()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json(Engines).With("X-Ratelimit-Limit", "50").With("X-Ratelimit-Remaining", "7"));
        var (_, checks) = await DoctorAsync(server.Address);
        Assert.Equal("7 of 50 requests left", Found(checks, "rate limit"));
        Assert.Equal("/v1.2/engines", server.Call.Path);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_asked_once_and_the_advice_names_the_network()
    {
        var (run, checks) = await DoctorAsync(ScriptedServer.ClosedAddress());
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Equal("failed", State(checks, "connection"));
        Assert.Contains("firewall", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(checks, check => (string?)check!["check"] == "key accepted");
    }

    [Fact]
    public async Task A_name_that_does_not_exist_is_found_before_any_request()
    {
        Variables.Set("TWELVE_LABS_API_KEY", "tlk_x");
        var (run, checks) = await DoctorAsync(new Uri("https://service.invalid/v1.2"));
        Assert.Equal((ExitCodes.Failure, "failed"), (run.ExitCode, State(checks, "name")));
    }

    [Fact]
    public async Task A_page_in_place_of_the_service_is_recognized()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Text("<html>Sign in</html>", "text/html"));
        var (_, checks) = await DoctorAsync(server.Address);
        Assert.Contains("sign-in page", (string?)checks.Single(check => (string?)check!["check"] == "connection")!["advice"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_key_the_advice_is_to_log_in()
    {
        var run = await Run.OfAsync("doctor");
        Assert.Equal(ExitCodes.Failure, run.ExitCode);
        Assert.Contains("Run twelvelabs login", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profiles_that_others_can_read_are_found_and_the_age_of_a_key_is_known()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        await using var emulator = await TwelveLabsEmulator.StartAsync();
        Directory.CreateDirectory(Path.GetDirectoryName(ConfigFile)!);
        await File.WriteAllTextAsync(ConfigFile, $$$"""{"current":"default","profiles":{"default":{"api_key":"tlk_SECRET","base_url":"{{{emulator.BaseAddress}}}","saved_at":"2020-01-01T00:00:00Z"} } }""");
        File.SetUnixFileMode(ConfigFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        var run = await Run.OfAsync("doctor");
        var checks = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal((ExitCodes.Failure, "failed", "ok"), (run.ExitCode, State(checks, "profiles"), State(checks, "key age")));
        Assert.Contains("chmod 600", run.Errors, StringComparison.Ordinal);
        Assert.Matches(@"^\d{4,} days", Found(checks, "key age"));
        Assert.DoesNotContain("SECRET", run.Output + run.Errors, StringComparison.Ordinal);
    }

    private static async Task<(Run Run, JsonArray Checks)> DoctorAsync(Uri address)
    {
        var run = await Run.OfAsync("doctor", "--base-url", address.ToString());
        return (run, JsonNode.Parse(run.Output)!.AsArray());
    }

    private static string Found(JsonArray checks, string name) => (string)checks.Single(check => (string?)check!["check"] == name)!["found"]!;

    private static string State(JsonArray checks, string name) => (string)checks.Single(check => (string?)check!["check"] == name)!["state"]!;
}
