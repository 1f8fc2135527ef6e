using Microsoft.Extensions.AI;
using TwelveLabs;

// The conventional namespace of such extension methods, which needs no using directive of its own.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds embedding generators to a container with a client.</summary>
public static class TwelveLabsEmbeddingServiceCollectionExtensions
{
    private static readonly Type[] Interfaces =
    [
        typeof(IEmbeddingGenerator), typeof(IEmbeddingGenerator<string, Embedding<float>>),
        typeof(IEmbeddingGenerator<AIContent, Embedding<float>>), typeof(IEmbeddingGenerator<DataContent, Embedding<float>>),
    ];

    /// <summary>
    /// Adds one generator that calls the container's <see cref="ITwelveLabsClient"/>: as <see cref="TwelveLabsEmbeddingGenerator"/>, and as
    /// <c>IEmbeddingGenerator</c> for texts, for <see cref="AIContent"/> and for <see cref="DataContent"/>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Configures the settings; null for the default values.</param>
    public static IServiceCollection AddTwelveLabsEmbeddingGenerator(this IServiceCollection services, Action<TwelveLabsEmbeddingOptions>? configure = null)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        services.AddSingleton(provider => Make(provider.GetRequiredService<ITwelveLabsClient>(), configure));
        foreach (var type in Interfaces)
        {
            services.Add(new ServiceDescriptor(type, static provider => provider.GetRequiredService<TwelveLabsEmbeddingGenerator>(), ServiceLifetime.Singleton));
        }

        return services;
    }

    /// <summary>
    /// Adds a generator for the client of a name. It is injected with that name as its key:
    /// <c>[FromKeyedServices("eu")] IEmbeddingGenerator&lt;string, Embedding&lt;float&gt;&gt;</c>.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name under which the client was added.</param>
    /// <param name="configure">Configures the settings; null for the default values.</param>
    public static IServiceCollection AddTwelveLabsEmbeddingGenerator(this IServiceCollection services, string name, Action<TwelveLabsEmbeddingOptions>? configure = null)
    {
        _ = services ?? throw new ArgumentNullException(nameof(services));
        _ = name ?? throw new ArgumentNullException(nameof(name));
        services.AddKeyedSingleton(name, (provider, key) => Make(provider.GetRequiredKeyedService<ITwelveLabsClient>(key), configure));
        foreach (var type in Interfaces)
        {
            services.Add(new ServiceDescriptor(
                type, name, static (provider, key) => provider.GetRequiredKeyedService<TwelveLabsEmbeddingGenerator>(key), ServiceLifetime.Singleton));
        }

        return services;
    }

    private static TwelveLabsEmbeddingGenerator Make(ITwelveLabsClient client, Action<TwelveLabsEmbeddingOptions>? configure)
    {
        var options = new TwelveLabsEmbeddingOptions();
        configure?.Invoke(options);
        return new TwelveLabsEmbeddingGenerator(client, options);
    }
}
