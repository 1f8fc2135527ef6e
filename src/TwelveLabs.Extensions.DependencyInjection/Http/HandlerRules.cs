using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

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
            TwelveLabsHttpHandler.Configure(handler, services.GetRequiredService<IOptionsMonitor<TwelveLabsOptions>>().Get(client).BaseAddress));

        http.ConfigureHttpClient(static own =>
        {
            // The client limits its calls itself; it knows an upload from a response that does not come.
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
            if (TwelveLabsHttpHandler.FollowsRedirects(builder.PrimaryHandler) && !options.Get(client).AllowRedirects)
            {
                var settings = options.Get(client);
                throw new InvalidOperationException(
                    $"The primary handler of the HTTP client '{builder.Name}' follows redirects, which would send the API key to any host that a response names. Set AllowAutoRedirect = false, or {settings.NameOf(nameof(settings.AllowRedirects))}.");
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
}

/// <summary>
/// Sends each request with the handler that IHttpClientFactory has for it now. The client lives as long as the program, and
/// a handler that it held itself would keep to the addresses that names had when it was made. A lifetime of pooled connections
/// would do for the platform's own handler only, and not on every framework; this holds for any handler, with the lifetime
/// that users set in the usual way.
/// </summary>
internal sealed class RenewedHandler(IHttpMessageHandlerFactory handlers, string name) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var invoker = new HttpMessageInvoker(handlers.CreateHandler(name), disposeHandler: false);
        return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>The name under which IHttpClientFactory knows what a client sends with; it shows in logs.</summary>
internal static class HttpName
{
    public static string Of(string client) => client.Length == 0 ? "TwelveLabs" : $"TwelveLabs:{client}";
}
