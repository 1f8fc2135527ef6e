using Microsoft.Extensions.DependencyInjection;

namespace TwelveLabs.Clients;

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
