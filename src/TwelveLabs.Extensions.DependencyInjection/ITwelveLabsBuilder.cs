using Microsoft.Extensions.DependencyInjection;

namespace TwelveLabs;

/// <summary>A client that was added to the container, for what more there is to say of it.</summary>
public interface ITwelveLabsBuilder
{
    /// <summary>The client's name; empty for the one that was added without a name.</summary>
    string Name { get; }

    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }

    /// <summary>
    /// What the client sends with, as <c>AddHttpClient</c> would give it: handlers, proxies and the lifetime of handlers are
    /// set here. Its requests are repeated by the client, so it needs no resilience handler.
    /// </summary>
    IHttpClientBuilder HttpClientBuilder { get; }

    /// <summary>Sets what configuration has no word for, after all else and with the services at hand.</summary>
    /// <param name="configure">Changes the options that the client is made with.</param>
    /// <returns>The same builder.</returns>
    ITwelveLabsBuilder ConfigureClient(Action<IServiceProvider, TwelveLabsClientOptions> configure);
}
