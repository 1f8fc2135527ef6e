using Microsoft.Extensions.Configuration;
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
}
