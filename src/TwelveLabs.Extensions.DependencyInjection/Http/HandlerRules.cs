using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace TwelveLabs.Http;

/// <summary>What must hold for whatever a client sends with, users' own handlers included.</summary>
internal static class HandlerRules
{
    /// <summary>How the handlers begin; what users say comes after it and wins.</summary>
    public static void SetUp(IHttpClientBuilder http)
    {
        http.ConfigurePrimaryHttpMessageHandler((handler, _) => SetUp(handler));

        // Defaults for all clients of a program often bring retries, which would multiply with the client's own.
        // What users add to this very client comes later, and stays.
        http.ConfigureAdditionalHttpMessageHandlers((handlers, _) =>
        {
            for (var i = handlers.Count - 1; i >= 0; i--)
            {
                if (handlers[i].GetType().FullName == "Microsoft.Extensions.Http.Resilience.ResilienceHandler")
                {
                    handlers.RemoveAt(i);
                }
            }
        });
    }

    /// <summary>What has the last word, whatever users say.</summary>
    public static void Demand(HttpClientFactoryOptions http, IOptionsMonitor<TwelveLabsOptions> options, string client)
    {
        var redacts = http.ShouldRedactHeaderValue;
        http.ShouldRedactHeaderValue = header => string.Equals(header, ApiKeyProvider.HeaderName, StringComparison.OrdinalIgnoreCase) || redacts(header);
        http.HttpMessageHandlerBuilderActions.Add(builder =>
        {
            if (Follows(builder.PrimaryHandler) && !options.Get(client).AllowRedirects)
            {
                var settings = options.Get(client);
                throw new InvalidOperationException(
                    $"The primary handler of the HTTP client '{builder.Name}' follows redirects, and would carry the API key to whatever host a reply names: make it with AllowAutoRedirect = false, or set {settings.NameOf(nameof(settings.AllowRedirects))}.");
            }
        });
    }

    private static void SetUp(HttpMessageHandler handler)
    {
        switch (handler)
        {
#if !NETSTANDARD2_0
            case SocketsHttpHandler sockets:
                sockets.AllowAutoRedirect = false;
                sockets.UseCookies = false;
                sockets.AutomaticDecompression = DecompressionMethods.All;

                // A stream that is left ends at once, and is not read on for the sake of its connection.
                sockets.ResponseDrainTimeout = TimeSpan.Zero;
                break;
#else
            case var sockets when SocketsHandler.Is(sockets):
                SocketsHandler.SetUp(sockets);
                break;
#endif
            case HttpClientHandler own:
                own.AllowAutoRedirect = false;
                own.UseCookies = false;
                own.AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate;
                break;
        }
    }

    private static bool Follows(HttpMessageHandler handler)
    {
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        return handler switch
        {
            HttpClientHandler own => own.SupportsRedirectConfiguration && own.AllowAutoRedirect,
#if !NETSTANDARD2_0
            SocketsHttpHandler sockets => sockets.AllowAutoRedirect,
#else
            var sockets when SocketsHandler.Is(sockets) => SocketsHandler.FollowsRedirects(sockets),
#endif
            _ => false,
        };
    }
}
