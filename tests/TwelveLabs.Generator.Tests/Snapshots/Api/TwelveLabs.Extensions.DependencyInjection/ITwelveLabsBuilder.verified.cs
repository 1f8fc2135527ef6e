public interface ITwelveLabsBuilder
{
    Microsoft.Extensions.DependencyInjection.IHttpClientBuilder HttpClientBuilder { get; }
    string Name { get; }
    Microsoft.Extensions.DependencyInjection.IServiceCollection Services { get; }
    TwelveLabs.ITwelveLabsBuilder ConfigureClient(System.Action<System.IServiceProvider, TwelveLabs.TwelveLabsClientOptions> configure);
}
