using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace TwelveLabs.Clients;

/// <summary>What users have registered for a client to work with: unkeyed for the default client, by its name for a named one.</summary>
internal sealed class ClientParts(IServiceProvider services)
{
    public T? Find<T>(string name)
        where T : class =>
        name == Options.DefaultName ? services.GetService<T>() : services.GetKeyedService<T>(name);

    /// <summary>Whether there is one, without making it.</summary>
    public bool Has<T>(string name)
        where T : class =>
        name == Options.DefaultName
            ? services.GetService<IServiceProviderIsService>()?.IsService(typeof(T)) ?? Find<T>(name) is not null
            : services.GetService<IServiceProviderIsKeyedService>()?.IsKeyedService(typeof(T), name) ?? Find<T>(name) is not null;
}
