namespace TwelveLabs.Http;

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
