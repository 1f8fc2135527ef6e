namespace TwelveLabs.Extensions.DependencyInjection.Tests;

/// <summary>A program as users write it: a generic host with settings, whose container checks itself when it is built.</summary>
internal sealed class App : IAsyncDisposable
{
    public const string Key = "tlk_0123456789SECRET";

    private App(IHost host) => Host = host;

    public IHost Host { get; }

    public IServiceProvider Services => Host.Services;

    public ITwelveLabsClient Client => Services.GetRequiredService<ITwelveLabsClient>();

    public IConfigurationRoot Configuration => (IConfigurationRoot)Services.GetRequiredService<IConfiguration>();

    public static HostApplicationBuilder Builder(params IEnumerable<(string Name, string? Value)> settings)
    {
        // In development the container refuses to be built where something is missing or lives too long.
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { EnvironmentName = Environments.Development });
        builder.ConfigureContainer(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)));
        return builder;
    }

    public static IEnumerable<(string Name, string? Value)> Settings(ScriptedServer server, string section = "TwelveLabs", string key = Key) =>
        [($"{section}:BaseAddress", server.Address.ToString()), ($"{section}:ApiKey", key), ($"{section}:Retry:MaxRetries", "0")];

    public static async Task<App> StartAsync(HostApplicationBuilder builder)
    {
        var host = builder.Build();
        await host.StartAsync();
        return new App(host);
    }

    /// <summary>The usual program: the client with the settings of its section.</summary>
    public static Task<App> StartAsync(ScriptedServer server, Action<ITwelveLabsBuilder>? more = null)
    {
        var builder = Builder(Settings(server));
        var client = builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
        more?.Invoke(client);
        return StartAsync(builder);
    }

    /// <summary>The options that the client is made with.</summary>
    public static async Task<TwelveLabsClientOptions> OptionsAsync(HostApplicationBuilder builder)
    {
        TwelveLabsClientOptions? seen = null;
        builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs")).ConfigureClient((_, options) => seen = options);
        await using var app = await StartAsync(builder);
        _ = app.Client;
        return seen!;
    }

    public async ValueTask DisposeAsync()
    {
        await Host.StopAsync();
        Host.Dispose();
    }
}
