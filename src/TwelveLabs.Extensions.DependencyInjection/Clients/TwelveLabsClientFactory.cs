using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using TwelveLabs.Configuration;
using TwelveLabs.Http;

namespace TwelveLabs.Clients;

/// <summary>Creates a client from its settings and from the services of the container.</summary>
internal sealed class TwelveLabsClientFactory(
    IServiceProvider services,
    ClientParts parts,
    IOptionsMonitor<TwelveLabsOptions> monitor,
    IOptionsMonitor<ClientSetup> setups,
    IOptionsMonitor<HttpClientFactoryOptions> httpOptions,
    IHttpMessageHandlerFactory handlers,
    ILoggerFactory? loggers = null,
    TimeProvider? clock = null)
{
    public TwelveLabsClient Make(string name)
    {
        var settings = monitor.Get(name);
        var http = HttpName.Of(name);

        // Created once now, so that an invalid handler is reported here and not by the first call.
        _ = handlers.CreateHandler(http);
        var options = new TwelveLabsClientOptions
        {
            AllowInsecureHttp = settings.AllowInsecureHttp,
            AllowRedirects = settings.AllowRedirects,
            TotalTimeout = settings.TotalTimeout,
            Retry = settings.Retry,
            LoggerFactory = loggers,
            TimeProvider = clock ?? TimeProvider.System,
            RateLimiter = parts.Find<PartitionedRateLimiter<string>>(name),
            ResiliencePipeline = parts.Find<ResiliencePipeline>(name),
            HttpClient = HttpClientOf(http),
        };
        options.BaseAddress = settings.BaseAddress ?? options.BaseAddress;
        options.Timeout = settings.Timeout ?? options.Timeout;
        options.NetworkTimeout = settings.NetworkTimeout ?? options.NetworkTimeout;
        options.MaxResponseBytes = settings.MaxResponseBytes ?? options.MaxResponseBytes;
        foreach (var configure in setups.Get(name).Actions)
        {
            configure(services, options);
        }

        var key = parts.Find<ApiKeyProvider>(name) ?? new ConfiguredKey(monitor, name, options.TimeProvider);
        return new TwelveLabsClient(key, options);
    }

    private HttpClient HttpClientOf(string name)
    {
        var client = new HttpClient(new RenewedHandler(handlers, name));
        foreach (var configure in httpOptions.Get(name).HttpClientActions)
        {
            configure(client);
        }

        return client;
    }
}

internal sealed class ClientFactory(IServiceProvider services, ClientNames names) : ITwelveLabsClientFactory
{
    public ITwelveLabsClient Create(string name)
    {
        if (!names.Has(name ?? throw new ArgumentNullException(nameof(name))))
        {
            throw new ArgumentException($"There is no client '{name}'. Those that were added: {names}. Add it with AddTwelveLabs(\"{name}\", …).", nameof(name));
        }

        return name.Length == 0 ? services.GetRequiredService<ITwelveLabsClient>() : services.GetRequiredKeyedService<ITwelveLabsClient>(name);
    }
}
