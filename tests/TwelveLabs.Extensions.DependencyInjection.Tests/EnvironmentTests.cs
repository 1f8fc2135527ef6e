using Microsoft.Extensions.Options;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

[Collection(RunsAlone.Name)]
public sealed class EnvironmentTests : IDisposable
{
    private const string Variable = "TWELVE_LABS_API_KEY";
    private readonly EnvironmentScope _environment = new(Variable, "TWELVELABS_API_KEY");

    public void Dispose() => _environment.Dispose();

    [Fact]
    public async Task Without_any_key_the_host_does_not_start_and_says_where_one_may_stand()
    {
        var builder = App.Builder(("TwelveLabs:ApiKey", ""));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => App.StartAsync(builder));

        Assert.StartsWith(
            "TwelveLabs:ApiKey, TwelveLabs:ApiKeyFile or the environment variable TWELVE_LABS_API_KEY must hold the API key", Assert.Single(failure.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_the_key_is_that_of_the_environment()
    {
        _environment.Set(Variable, "tlk_of_the_environment");
        await using var server = new ScriptedServer(Responses.Nothing);
        var builder = App.Builder();
        builder.Services.AddTwelveLabs().ConfigureClient((_, options) => options.BaseAddress = server.Address);
        await using var app = await App.StartAsync(builder);

        await app.Client.Engines.ListAsync();

        Assert.Equal(["tlk_of_the_environment"], server.Keys());
    }
}
