using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace TwelveLabs.Http;

/// <summary>Applies the rules for the message handlers of a client, including users' own handlers.</summary>
internal static class HandlerRules
{
    /// <summary>
    /// Configures the initial handlers: the defaults for all clients of the program, but without their timeouts and retries. What users
    /// configure for this client is applied later and overrides it.
    /// </summary>
    public static void SetUp(IHttpClientBuilder http, string client)
    {
        http.ConfigurePrimaryHttpMessageHandler((handler, services) =>
            TwelveLabsHttpHandler.Configure(handler, services.GetRequiredService<IOptionsMonitor<TwelveLabsOptions>>().Get(client).BaseAddress));

        http.ConfigureHttpClient(static own =>
        {
            // The client has its own timeouts, which distinguish an upload from a missing response.
            own.Timeout = Timeout.InfiniteTimeSpan;
            AcceptedEncodings.Add(own.DefaultRequestHeaders);
        });

        // The client retries its calls itself, and both retries would multiply.
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

    /// <summary>Applies the rules that users cannot override.</summary>
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
/// Sends each request with the current handler of IHttpClientFactory. The client lives as long as the program, and a handler of its own
/// would keep the addresses that names resolved to when it was created. A lifetime of pooled connections would work only for the
/// platform's own handler, and not on every framework. This works for any handler, with the lifetime that users set in the usual way.
/// </summary>
internal sealed class RenewedHandler(IHttpMessageHandlerFactory handlers, string name) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var invoker = new HttpMessageInvoker(handlers.CreateHandler(name), disposeHandler: false);
        return await invoker.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }
}

/// <summary>Returns the name of a client's HTTP client in IHttpClientFactory, which appears in logs.</summary>
internal static class HttpName
{
    public static string Of(string client) => client.Length == 0 ? "TwelveLabs" : $"TwelveLabs:{client}";
}
