using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using TwelveLabs;
using TwelveLabs.Clients;
using TwelveLabs.Configuration;
using TwelveLabs.Http;

// The conventional namespace of such extension methods, which needs no using directive of its own.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds clients of the Twelve Labs API to a container.</summary>
public static class TwelveLabsServiceCollectionExtensions
{
    /// <summary>
    /// Adds the client: <see cref="ITwelveLabsClient"/>, <see cref="TwelveLabsClient"/> and the interface of each resource.
    /// The key is in the environment variable <c>TWELVE_LABS_API_KEY</c> unless <see cref="TwelveLabsOptions"/> or an <see cref="ApiKeyProvider"/> sets it.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <returns>A builder to configure the client further.</returns>
    public static ITwelveLabsBuilder AddTwelveLabs(this IServiceCollection services) => Add(services, Options.Options.DefaultName);

    /// <summary>Adds the client with settings from configuration.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="section">The section with the properties of <see cref="TwelveLabsOptions"/>: <c>configuration.GetSection("TwelveLabs")</c>.</param>
    /// <returns>A builder to configure the client further.</returns>
    public static ITwelveLabsBuilder AddTwelveLabs(this IServiceCollection services, IConfiguration section) =>
        AddTwelveLabs(services, Options.Options.DefaultName, section);

    /// <summary>Adds the client with settings from code.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Configures the settings.</param>
    /// <returns>A builder to configure the client further.</returns>
    public static ITwelveLabsBuilder AddTwelveLabs(this IServiceCollection services, Action<TwelveLabsOptions> configure) =>
        AddTwelveLabs(services, Options.Options.DefaultName, configure);

    /// <summary>
    /// Adds a further client under a name, with settings from configuration. It is injected with that name as its key,
    /// <c>[FromKeyedServices("eu")] ITwelveLabsClient</c>, or taken from <see cref="ITwelveLabsClientFactory"/>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="section">The section with the properties of <see cref="TwelveLabsOptions"/>.</param>
    /// <returns>A builder to configure the client further.</returns>
    public static ITwelveLabsBuilder AddTwelveLabs(this IServiceCollection services, string name, IConfiguration section)
    {
        _ = section ?? throw new ArgumentNullException(nameof(section));
        var builder = Add(services, name);
        services.AddSingleton<IOptionsChangeTokenSource<TwelveLabsOptions>>(new ConfigurationChangeTokenSource<TwelveLabsOptions>(name, section));
        services.Configure<TwelveLabsOptions>(name, options => SectionReader.Read(section, options));
        return builder;
    }

    /// <summary>Adds a further client under a name, with settings from code.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The client's name.</param>
    /// <param name="configure">Configures the settings.</param>
    /// <returns>A builder to configure the client further.</returns>
    public static ITwelveLabsBuilder AddTwelveLabs(this IServiceCollection services, string name, Action<TwelveLabsOptions> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        var builder = Add(services, name);
        services.Configure(name, configure);
        return builder;
    }

    private static ClientBuilder Add(IServiceCollection services, string name)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        _ = name ?? throw new ArgumentNullException(nameof(name));
        var http = HttpName.Of(name);
        var builder = new ClientBuilder(name, services.AddHttpClient(http));
        if (!NamesOf(services).Add(name))
        {
            return builder;
        }

        HandlerRules.SetUp(builder.HttpClientBuilder, name);
        services.AddOptions<HttpClientFactoryOptions>(http)
            .PostConfigure<IOptionsMonitor<TwelveLabsOptions>>((options, settings) => HandlerRules.Demand(options, settings, name));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TwelveLabsOptions>, OptionsValidator>());
        services.AddOptions<TwelveLabsOptions>(name).ValidateOnStart();
        services.TryAddSingleton<ClientParts>();
        services.TryAddSingleton<TwelveLabsClientFactory>();
        services.TryAddSingleton<ITwelveLabsClientFactory, ClientFactory>();
        ClientServices.Add(services, name);
        return builder;
    }

    private static ClientNames NamesOf(IServiceCollection services)
    {
        if (services.FirstOrDefault(service => service.ServiceType == typeof(ClientNames))?.ImplementationInstance is ClientNames known)
        {
            return known;
        }

        var names = new ClientNames();
        services.AddSingleton(names);
        return names;
    }
}
