using Microsoft.Extensions.Options;

namespace TwelveLabs.Extensions.DependencyInjection.Tests;

public class KeyTests
{
    [Fact]
    public async Task A_key_that_changes_in_configuration_is_sent_with_the_next_request()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server);

        await app.Client.Engines.ListAsync();
        app.Configuration["TwelveLabs:ApiKey"] = "tlk_of_tomorrow";
        app.Configuration.Reload();
        await app.Client.Engines.ListAsync();

        Assert.Equal([App.Key, "tlk_of_tomorrow"], server.Keys());
    }

    [Fact]
    public async Task A_key_in_a_settings_file_is_taken_up_when_the_file_is_written_anew()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        using var folder = new TemporaryFolder();
        await folder.WriteAsync("settings.json", """{"TwelveLabs":{"ApiKey":"tlk_of_today"}}""");
        var builder = App.Builder(("TwelveLabs:BaseAddress", server.Address.ToString()));
        builder.Configuration.AddJsonFile(folder.PathOf("settings.json"), optional: false, reloadOnChange: true);
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        await using var app = await App.StartAsync(builder);
        await app.Client.Engines.ListAsync();

        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = app.Services.GetRequiredService<IOptionsMonitor<TwelveLabsOptions>>().OnChange(options =>
        {
            if (options.ApiKey == "tlk_of_tomorrow")
            {
                changed.TrySetResult();
            }
        });
        await folder.WriteAsync("settings.json", """{"TwelveLabs":{"ApiKey":"tlk_of_tomorrow"}}""");
        await changed.Task.DefaultTimeout();
        await app.Client.Engines.ListAsync();

        Assert.Equal(["tlk_of_today", "tlk_of_tomorrow"], server.Keys());
    }

    [Fact]
    public async Task A_key_file_that_is_swapped_is_read_again_when_the_service_refuses_the_key()
    {
        var valid = "tlk_of_today";
        await using var server = new ScriptedServer(call =>
            call.Header("x-api-key") == valid ? Responses.Nothing : ScriptedResponse.Error(401, ErrorCodes.ApiKeyInvalid));
        using var folder = new TemporaryFolder();
        await folder.WriteAsync("key", "tlk_of_today\n");
        var builder = App.Builder(("TwelveLabs:BaseAddress", server.Address.ToString()), ("TwelveLabs:ApiKeyFile", folder.PathOf("key")));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        await using var app = await App.StartAsync(builder);

        await app.Client.Engines.ListAsync();
        valid = "tlk_of_tomorrow";
        await folder.WriteAsync("key", "tlk_of_tomorrow\n");
        await app.Client.Engines.ListAsync();
        await app.Client.Engines.ListAsync();

        Assert.Equal("tlk_of_today", server.Keys()[0]);
        Assert.Equal(["tlk_of_tomorrow", "tlk_of_tomorrow"], server.Keys().TakeLast(2));
    }

    [Fact]
    public async Task A_slip_in_changed_settings_leaves_the_key_that_works()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        await using var app = await App.StartAsync(server);
        await app.Client.Engines.ListAsync();

        app.Configuration["TwelveLabs:Timeout"] = "soon";
        app.Configuration["TwelveLabs:ApiKey"] = "tlk_of_tomorrow";
        Assert.ThrowsAny<Exception>(app.Configuration.Reload);
        await app.Client.Engines.ListAsync();
        app.Configuration["TwelveLabs:Timeout"] = "00:00:10";
        app.Configuration.Reload();
        await app.Client.Engines.ListAsync();

        Assert.Equal([App.Key, App.Key, "tlk_of_tomorrow"], server.Keys());
    }

    [Fact]
    public async Task A_provider_of_the_users_own_is_asked_instead_of_the_settings()
    {
        await using var server = new ScriptedServer(Responses.Nothing);
        var builder = App.Builder(("TwelveLabs:BaseAddress", server.Address.ToString()));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        builder.Services.AddSingleton<ApiKeyProvider, Vault>();
        builder.Services.AddTwelveLabs("eu", builder.Configuration.GetSection("TwelveLabs"));
        builder.Services.AddKeyedSingleton<ApiKeyProvider>("eu", (_, _) => ApiKeyProvider.FromKey("tlk_of_eu"));
        await using var app = await App.StartAsync(builder);

        await app.Client.Engines.ListAsync();
        await app.Services.GetRequiredService<ITwelveLabsClientFactory>().Create("eu").Engines.ListAsync();

        Assert.Equal(["tlk_of_the_vault", "tlk_of_eu"], server.Keys());
    }

    [Theory]
    [InlineData("tlk_with a_blank")]
    [InlineData("tlk_ключ_0123456")]
    [InlineData("tlk_with\na_line_end")]
    public async Task A_key_that_can_be_none_is_told_at_the_start_and_not_quoted(string key)
    {
        var builder = App.Builder(("TwelveLabs:ApiKey", key));
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));

        var failure = await Assert.ThrowsAsync<OptionsValidationException>(() => App.StartAsync(builder));

        Assert.StartsWith("TwelveLabs:ApiKey can be no key", Assert.Single(failure.Failures), StringComparison.Ordinal);
        Assert.DoesNotContain(key[4..], failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_do_not_show_the_key()
    {
        var options = new TwelveLabsOptions { ApiKey = App.Key, BaseAddress = new Uri("https://service.example/v1.2") };

        Assert.Equal("TwelveLabsOptions https://service.example/v1.2", options.ToString());
        var attribute = typeof(TwelveLabsOptions).GetProperty(nameof(TwelveLabsOptions.ApiKey))!.CustomAttributes.Single(a => a.AttributeType.Name == "DebuggerBrowsableAttribute");
        Assert.Equal(0, attribute.ConstructorArguments[0].Value);
    }

    private sealed class Vault : ApiKeyProvider
    {
        public override ValueTask<string> GetAsync(CancellationToken cancellationToken = default) => new("tlk_of_the_vault");
    }
}
