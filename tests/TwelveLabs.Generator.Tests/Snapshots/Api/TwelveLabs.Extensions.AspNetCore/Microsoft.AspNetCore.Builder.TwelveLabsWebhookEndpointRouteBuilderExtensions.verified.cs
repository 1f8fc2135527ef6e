public static class TwelveLabsWebhookEndpointRouteBuilderExtensions
{
    public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapTwelveLabsWebhook(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern, System.Func<TwelveLabs.WebhookEvent, System.Threading.CancellationToken, System.Threading.Tasks.Task> handler, System.Action<TwelveLabs.TwelveLabsWebhookOptions>? configure = null) { }
    public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapTwelveLabsWebhook(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern, System.Func<TwelveLabs.WebhookEvent, Microsoft.AspNetCore.Http.HttpContext, System.Threading.CancellationToken, System.Threading.Tasks.Task> handler, System.Action<TwelveLabs.TwelveLabsWebhookOptions>? configure = null) { }
    public static Microsoft.AspNetCore.Builder.IEndpointConventionBuilder MapTwelveLabsWebhook<THandler>(this Microsoft.AspNetCore.Routing.IEndpointRouteBuilder endpoints, [System.Diagnostics.CodeAnalysis.StringSyntax("Route")] string pattern, System.Action<TwelveLabs.TwelveLabsWebhookOptions>? configure = null)
        where THandler :  class, TwelveLabs.IWebhookHandler { }
}
