using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace TwelveLabs.Clients;

/// <summary>Registers the types by which a client is injected.</summary>
internal static class ClientServices
{
    public static void Add(IServiceCollection services, string name)
    {
        if (name.Length == 0)
        {
            services.TryAddSingleton(provider => provider.GetRequiredService<TwelveLabsClientFactory>().Make(name));
            services.TryAddSingleton<ITwelveLabsClient>(provider => provider.GetRequiredService<TwelveLabsClient>());
        }
        else
        {
            services.TryAddKeyedSingleton(name, (provider, _) => provider.GetRequiredService<TwelveLabsClientFactory>().Make(name));
            services.TryAddKeyedSingleton<ITwelveLabsClient>(name, (provider, key) => provider.GetRequiredKeyedService<TwelveLabsClient>(key));
        }

        // Resources are properties of the client, so one that the document adds later is registered automatically.
        foreach (var resource in typeof(ITwelveLabsClient).GetProperties().Where(property => property.PropertyType.IsInterface))
        {
            services.TryAdd(name.Length == 0
                ? new ServiceDescriptor(resource.PropertyType, provider => resource.GetValue(provider.GetRequiredService<ITwelveLabsClient>())!, ServiceLifetime.Singleton)
                : new ServiceDescriptor(resource.PropertyType, name, (provider, key) => resource.GetValue(provider.GetRequiredKeyedService<ITwelveLabsClient>(key))!, ServiceLifetime.Singleton));
        }
    }
}

internal sealed class ClientBuilder(string name, IHttpClientBuilder http) : ITwelveLabsBuilder
{
    public string Name => name;

    public IServiceCollection Services => http.Services;

    public IHttpClientBuilder HttpClientBuilder => http;

    public ITwelveLabsBuilder ConfigureClient(Action<IServiceProvider, TwelveLabsClientOptions> configure)
    {
        _ = configure ?? throw new ArgumentNullException(nameof(configure));
        Services.Configure<ClientSetup>(name, setup => setup.Actions.Add(configure));
        return this;
    }
}

/// <summary>Represents the configuration of a client's options in code, which is applied last.</summary>
internal sealed class ClientSetup
{
    public List<Action<IServiceProvider, TwelveLabsClientOptions>> Actions { get; } = [];
}

/// <summary>The names of the clients that were added.</summary>
internal sealed class ClientNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public bool Add(string name) => _names.Add(name);

    public bool Has(string name) => _names.Contains(name);

    public override string ToString() => string.Join(", ", _names.Select(name => name.Length == 0 ? "the default one" : $"'{name}'"));
}

/// <summary>Resolves what users registered for a client: unkeyed for the default client, keyed by name for a named one.</summary>
internal sealed class ClientParts(IServiceProvider services)
{
    public T? Find<T>(string name)
        where T : class =>
        name == Options.DefaultName ? services.GetService<T>() : services.GetKeyedService<T>(name);

    /// <summary>Returns whether a service is registered, without creating it.</summary>
    public bool Has<T>(string name)
        where T : class =>
        name == Options.DefaultName
            ? services.GetService<IServiceProviderIsService>()?.IsService(typeof(T)) ?? Find<T>(name) is not null
            : services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(T), name) ?? Find<T>(name) is not null;
}
