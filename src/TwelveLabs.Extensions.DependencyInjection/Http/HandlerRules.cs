using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;
using TwelveLabs.Transport;

namespace TwelveLabs.Http;

/// <summary>What must hold for whatever a client sends with, users' own handlers included.</summary>
internal static class HandlerRules
{
    /// <summary>
    /// How the handlers begin: with the defaults for all clients of the program, but without their time limits and retries.
    /// What users say for this very client comes later and wins.
    /// </summary>
    public static void SetUp(IHttpClientBuilder http, string client)
    {
        http.ConfigurePrimaryHttpMessageHandler((handler, services) =>
            SetUp(handler, services.GetRequiredService<IOptionsMonitor<TwelveLabsOptions>>().Get(client).BaseAddress));

        http.ConfigureHttpClient(static own =>
        {
            // The client limits its calls itself; it knows an upload from a reply that does not come.
            own.Timeout = Timeout.InfiniteTimeSpan;
            AcceptedEncodings.Add(own.DefaultRequestHeaders);
        });

        // The client repeats its calls itself, and the two would multiply.
        http.ConfigureAdditionalHttpMessageHandlers((handlers, _) =>
        {
            for (var i = handlers.Count - 1; i >= 0; i--)
            {
                if (IsResilienceHandler(handlers[i].GetType()))
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

    private static bool IsResilienceHandler(Type? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.FullName is "Microsoft.Extensions.Http.Resilience.ResilienceHandler" or "Microsoft.Extensions.Http.PolicyHttpMessageHandler")
            {
                return true;
            }
        }

        return false;
    }

    private static void SetUp(HttpMessageHandler handler, Uri? baseAddress)
    {
        // A proxy would look for this machine's loopback on its own, and read the key that goes there in clear text.
        var isLoopback = baseAddress is { IsAbsoluteUri: true, Scheme: "http", IsLoopback: true };
        switch (handler)
        {
#if !NETSTANDARD2_0
            case SocketsHttpHandler sockets when SocketsHttpHandler.IsSupported:
                sockets.AllowAutoRedirect = false;
                sockets.UseCookies = false;
                sockets.AutomaticDecompression = DecompressionMethods.None;
                sockets.UseProxy &= !isLoopback;

                // A stream that is left ends at once, and is not read on for the sake of its connection.
                sockets.ResponseDrainTimeout = TimeSpan.Zero;
                break;
#else
            case var sockets when SocketsHandler.Is(sockets):
                SocketsHandler.SetUp(sockets, useProxy: !isLoopback);
                break;
#endif
            case HttpClientHandler own:
                own.AllowAutoRedirect = false;
                if (!Platform.IsBrowser)
                {
                    // A browser has its own; setting them throws there.
                    own.UseCookies = false;
                    own.AutomaticDecompression = DecompressionMethods.None;
                    own.UseProxy &= !isLoopback;
                }

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
            SocketsHttpHandler sockets when SocketsHttpHandler.IsSupported => sockets.AllowAutoRedirect,
#else
            var sockets when SocketsHandler.Is(sockets) => SocketsHandler.FollowsRedirects(sockets),
#endif
            _ => false,
        };
    }
}
