using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TwelveLabs.Clients;

/// <summary>The types by which a client is injected.</summary>
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

        // A resource that the document brings later is a property of the client, and so it comes by itself.
        foreach (var resource in typeof(ITwelveLabsClient).GetProperties().Where(property => property.PropertyType.IsInterface))
        {
            services.TryAdd(name.Length == 0
                ? new ServiceDescriptor(resource.PropertyType, provider => resource.GetValue(provider.GetRequiredService<ITwelveLabsClient>())!, ServiceLifetime.Singleton)
                : new ServiceDescriptor(resource.PropertyType, name, (provider, key) => resource.GetValue(provider.GetRequiredKeyedService<ITwelveLabsClient>(key))!, ServiceLifetime.Singleton));
        }
    }
}
