using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TwelveLabs;
using TwelveLabs.AspNetCore;

// Where the methods of this kind are looked for, and found without a using of their own.
namespace Microsoft.AspNetCore.Builder;

/// <summary>Endpoints that the service posts its events to.</summary>
public static class TwelveLabsWebhookEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps an endpoint for the webhooks of Twelve Labs. Each request's signature is checked over the raw body. What is not signed
    /// rightly is answered with 401, a body that is no event with 400, one that is too large with 413; the handler sees none of them.
    /// </summary>
    /// <remarks>
    /// The request is answered with 204 when the handler is done. When it throws, the application answers with an error as it does
    /// for any endpoint, so that the service can send the event again. An application that demands authentication everywhere must
    /// add <c>AllowAnonymous()</c> here.
    /// </remarks>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The path, such as <c>/hooks/twelvelabs</c>.</param>
    /// <param name="handler">Takes an event; its token is cancelled when the request is given up.</param>
    /// <param name="configure">Sets options for this endpoint alone, on top of those of <c>AddTwelveLabsWebhooks</c>.</param>
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

    /// <summary>The same for a handler that also looks at the request, or takes services from it.</summary>
    /// <inheritdoc cref="MapTwelveLabsWebhook(IEndpointRouteBuilder, string, Func{WebhookEvent, CancellationToken, Task}, Action{TwelveLabsWebhookOptions})"/>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The path, such as <c>/hooks/twelvelabs</c>.</param>
    /// <param name="handler">Takes an event and the request that brought it; the request's body has been read.</param>
    /// <param name="configure">Sets options for this endpoint alone, on top of those of <c>AddTwelveLabsWebhooks</c>.</param>
    public static IEndpointConventionBuilder MapTwelveLabsWebhook(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<WebhookEvent, HttpContext, CancellationToken, Task> handler,
        Action<TwelveLabsWebhookOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Map(endpoints, pattern, (webhookEvent, context) => handler(webhookEvent, context, context.RequestAborted), configure);
    }

    /// <summary>The same for a handler of the application's services, taken anew from each request's scope.</summary>
    /// <inheritdoc cref="MapTwelveLabsWebhook(IEndpointRouteBuilder, string, Func{WebhookEvent, CancellationToken, Task}, Action{TwelveLabsWebhookOptions})"/>
    /// <typeparam name="THandler">The handler, as it is registered: <c>services.AddScoped&lt;THandler&gt;()</c>.</typeparam>
    /// <param name="endpoints">The application, or a group of its endpoints.</param>
    /// <param name="pattern">The path, such as <c>/hooks/twelvelabs</c>.</param>
    /// <param name="configure">Sets options for this endpoint alone, on top of those of <c>AddTwelveLabsWebhooks</c>.</param>
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
