namespace TwelveLabs.Cli.Tests.Profiles;

/// <summary>Which service gets the key of a profile.</summary>
public sealed class ProfileKeyTests : WithoutKey
{
    private const string Key = "tlk_SECRET";

    [Fact]
    public async Task The_key_of_a_profile_goes_to_its_service_and_to_no_other()
    {
        await using var own = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"limit_per_page":10,"page":1,"total_page":0,"total_results":0}}"""));
        await using var other = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{"limit_per_page":10,"page":1,"total_page":0,"total_results":0}}"""));
        using var key = new StringReader(Key);
        await Run.OfAsync(["login", "--profile", "work", "--base-url", own.Address.ToString()], key);

        Assert.Equal(ExitCodes.Success, (await Run.OfAsync("indexes", "list", "--profile", "work")).ExitCode);
        Assert.Equal(ExitCodes.Success, (await Run.OfAsync("indexes", "list", "--profile", "work", "--base-url", other.Address.ToString())).ExitCode);
        Assert.All(own.Calls, call => Assert.Equal(Key, call.Header("x-api-key")));
        Assert.NotEqual(Key, Assert.Single(other.Calls).Header("x-api-key"));
    }

    [Fact]
    public async Task Without_any_key_the_advice_is_to_log_in()
    {
        var run = await Run.OfAsync("indexes", "list");
        Assert.Equal(ExitCodes.BadArguments, run.ExitCode);
        Assert.Contains("twelvelabs login", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }
}
