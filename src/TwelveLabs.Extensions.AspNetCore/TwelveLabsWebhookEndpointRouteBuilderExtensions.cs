using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TwelveLabs;
using TwelveLabs.AspNetCore;

// The conventional namespace of such extension methods, which needs no using directive of its own.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Extensions that map webhook endpoints.</summary>
public static class TwelveLabsWebhookEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps an endpoint for the webhooks of Twelve Labs. The signature of each request is verified over the raw body. The response to an
    /// invalid signature is 401, to a body that is not an event 400, to one that is too large 413; the handler is not called.
    /// </summary>
    /// <remarks>
    /// The response is 204 when the handler completes. When it throws, the application responds with an error as it does
    /// for any endpoint, so that the service can send the event again. An application that requires authentication everywhere must
    /// add <c>AllowAnonymous()</c> here.
    /// </remarks>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The path, such as <c>/hooks/twelvelabs</c>.</param>
    /// <param name="handler">Handles an event; its token is canceled when the request is aborted.</param>
    /// <param name="configure">Configures the options of this endpoint, after those of <c>AddTwelveLabsWebhooks</c>.</param>
    /// <exception cref="InvalidOperationException">No secret is set, or a setting cannot be read.</exception>
    public static IEndpointConventionBuilder MapTwelveLabsWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<WebhookEvent, CancellationToken, Task> handler,
        Action<TwelveLabsWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (webhookEvent, context) => handler(webhookEvent, context.RequestAborted), configure);
    }

    /// <summary>Maps an endpoint whose handler also has the request, for example for its services.</summary>
    /// <inheritdoc cref="MapTwelveLabsWebhook(IEndpointRouteBuilder, string, Func{WebhookEvent, CancellationToken, Task}, Action{TwelveLabsWebhookOptions})"/>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The path, such as <c>/hooks/twelvelabs</c>.</param>
    /// <param name="handler">Handles an event and its request, whose body was read.</param>
    /// <param name="configure">Configures the options of this endpoint, after those of <c>AddTwelveLabsWebhooks</c>.</param>
    public static IEndpointConventionBuilder MapTwelveLabsWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<WebhookEvent, HttpContext, CancellationToken, Task> handler,
        Action<TwelveLabsWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (webhookEvent, context) => handler(webhookEvent, context, context.RequestAborted), configure);
    }

    /// <summary>Maps an endpoint whose handler is resolved from the scope of each request.</summary>
    /// <inheritdoc cref="MapTwelveLabsWebhook(IEndpointRouteBuilder, string, Func{WebhookEvent, CancellationToken, Task}, Action{TwelveLabsWebhookOptions})"/>
    /// <typeparam name="THandler">The registered handler: <c>services.AddScoped&lt;THandler&gt;()</c>.</typeparam>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The path, such as <c>/hooks/twelvelabs</c>.</param>
    /// <param name="configure">Configures the options of this endpoint, after those of <c>AddTwelveLabsWebhooks</c>.</param>
    public static IEndpointConventionBuilder MapTwelveLabsWebhook<THandler>(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Action<TwelveLabsWebhookOptions>? configure = null)
        where THandler : class, IWebhookHandler
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(THandler)) == false)
        {
            throw new InvalidOperationException($"{typeof(THandler)} is not registered: add services.AddScoped<{typeof(THandler).Name}>().");
        }

        return Map(
            endpoints,
            pattern,
            (webhookEvent, context) => context.RequestServices.GetRequiredService<THandler>().HandleAsync(webhookEvent, context.RequestAborted),
            configure);
    }

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints, string pattern, Func<WebhookEvent, HttpContext, Task> handler, Action<TwelveLabsWebhookOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        return endpoints.MapPost(pattern, new WebhookEndpoint(endpoints.ServiceProvider, handler, configure).HandleAsync);
    }
}
