using System.Net;
using Microsoft.AspNetCore.Http;

namespace TwelveLabs.Emulator.Hosting.Status;

/// <summary>
/// Serves the status page at <c>/</c>, and sets the fault of all requests from it. Only for connections from this machine, because it shows all
/// accounts and asks for no key.
/// </summary>
internal sealed class StatusPage(EmulatorServices services)
{
    // A page of another site cannot send this header: a browser would ask the emulator for leave first, which it never gives.
    public const string Header = "x-emulator-status";
    private const long LongestForm = 4096;

    private readonly string _policy =
        $"default-src 'none'; style-src '{StatusAssets.StyleHash}'; script-src '{StatusAssets.ScriptHash}'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static bool Serves(HttpContext context) => context.Request.Path.Value is "/" or "" && context.Connection.RemoteIpAddress is { } client && IPAddress.IsLoopback(client);

    public async Task HandleAsync(HttpContext context)
    {
        var method = context.Request.Method;
        if (HttpMethods.IsPost(method))
        {
            await SetFaultAsync(context).ConfigureAwait(false);
            return;
        }

        if (!HttpMethods.IsGet(method) && !HttpMethods.IsHead(method))
        {
            context.Response.Headers.Allow = "GET, HEAD, POST";
            throw Errors.MethodNotAllowed(method, ["GET", "HEAD", "POST"]);
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(HttpMethods.IsHead(method) ? "" : StatusHtml.Of(services), context.RequestAborted).ConfigureAwait(false);
    }

    private async Task SetFaultAsync(HttpContext context)
    {
        CheckSite(context.Request);
        if (context.Request.ContentLength is null or > LongestForm || !context.Request.HasFormContentType)
        {
            throw Errors.ParameterInvalid("body", "a small form with the field fault is wanted.");
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
        var fault = form["fault"].ToString().Trim();
        FaultSet.Parse(fault);
        services.Fault = fault.Length > 0 ? fault : null;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static void CheckSite(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (!request.Headers.ContainsKey(Header)
            || (origin.Length > 0 && !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
            || (site.Length > 0 && site != "same-origin"))
        {
            throw Errors.CrossSite();
        }
    }
}
