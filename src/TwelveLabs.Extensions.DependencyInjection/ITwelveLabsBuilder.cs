using Microsoft.Extensions.DependencyInjection;

namespace TwelveLabs;

/// <summary>Configures a client that was added to the container.</summary>
public interface ITwelveLabsBuilder
{
    /// <summary>Gets the name of the client; empty for the one without a name.</summary>
    string Name { get; }

    /// <summary>Gets the services of the application.</summary>
    IServiceCollection Services { get; }

    /// <summary>
    /// Gets the builder of the HTTP client, as <c>AddHttpClient</c> returns it: handlers, proxies and the lifetime of handlers are
    /// configured here. The client retries its requests, so it needs no resilience handler.
    /// </summary>
    IHttpClientBuilder HttpClientBuilder { get; }

    /// <summary>Configures the options that have no configuration setting, with the services, after everything else.</summary>
    /// <param name="configure">Configures the options of the client.</param>
    /// <returns>The same builder.</returns>
    ITwelveLabsBuilder ConfigureClient(Action<IServiceProvider, TwelveLabsClientOptions> configure);
}
