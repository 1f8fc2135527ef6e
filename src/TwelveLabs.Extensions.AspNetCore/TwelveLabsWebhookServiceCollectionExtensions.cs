using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TwelveLabs;
using TwelveLabs.AspNetCore;

// The conventional namespace of such extension methods, which needs no using directive of its own.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Extensions that configure webhook endpoints.</summary>
public static class TwelveLabsWebhookServiceCollectionExtensions
{
    /// <summary>Binds the settings of all webhook endpoints to configuration, with reload on change.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="section">
    /// The section that holds <c>WebhookSecret</c> and, optionally, <c>WebhookSecrets</c>, <c>WebhookTolerance</c> and
    /// <c>WebhookMaxBodyBytes</c>: <c>configuration.GetSection("TwelveLabs")</c>.
    /// </param>
    public static IServiceCollection AddTwelveLabsWebhooks(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IOptionsChangeTokenSource<TwelveLabsWebhookOptions>>(new ConfigurationChangeTokenSource<TwelveLabsWebhookOptions>(section));
        return services.Configure<TwelveLabsWebhookOptions>(options => WebhookConfiguration.Read(section, options));
    }

    /// <summary>Configures the settings of all webhook endpoints.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Configures the options.</param>
    public static IServiceCollection AddTwelveLabsWebhooks(this IServiceCollection services, Action<TwelveLabsWebhookOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.Configure(configure);
    }

    /// <summary>
    /// Handles each event once: one that was handled, as a replay or because the service sent it again, gets a response of 204 and does not reach the
    /// handler. The events are remembered in this process until their signatures are too old to be accepted.
    /// </summary>
    /// <remarks>For several processes, register an <see cref="IWebhookReplayStore"/> over a store that they share; it takes the place of this one.</remarks>
    /// <param name="services">The services of the application.</param>
    /// <param name="capacity">The maximum number of events to remember; further ones get a response of 503 until others expire.</param>
    public static IServiceCollection AddTwelveLabsWebhookReplayProtection(
        this IServiceCollection services, int capacity = InMemoryWebhookReplayStore.DefaultCapacity)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(capacity);
        services.TryAddSingleton<IWebhookReplayStore>(provider => new InMemoryWebhookReplayStore(capacity, provider.GetService<TimeProvider>()));
        return services;
    }
}
