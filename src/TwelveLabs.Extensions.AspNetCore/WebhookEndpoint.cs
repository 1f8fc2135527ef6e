using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TwelveLabs.AspNetCore;

/// <summary>Processes one request: size, signature, event, handler, response.</summary>
internal sealed class WebhookEndpoint
{
    private readonly Func<WebhookEvent, HttpContext, Task> _handler;
    private readonly Action<TwelveLabsWebhookOptions>? _configure;
    private readonly IOptionsMonitor<TwelveLabsWebhookOptions> _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly WebhookDeduplication? _deduplication;

    public WebhookEndpoint(IServiceProvider services, Func<WebhookEvent, HttpContext, Task> handler, Action<TwelveLabsWebhookOptions>? configure)
    {
        _handler = handler;
        _configure = configure;
        _options = services.GetRequiredService<IOptionsMonitor<TwelveLabsWebhookOptions>>();
        _clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("TwelveLabs.Webhooks");

        // A missing secret should prevent the start, not reject every event.
        var options = Options();
        _ = options.Secrets;
        if (services.GetService<IWebhookReplayStore>() is { } store)
        {
            _deduplication = new WebhookDeduplication(store, _clock, _logger);
            _ = Tolerance(options);
        }
    }

    public async Task HandleAsync(HttpContext context)
    {
        var options = Options();
        if (await RequestBody.ReadAsync(context.Request, options.MaxBodyBytes, context.RequestAborted).ConfigureAwait(false) is not { } body)
        {
            Log.TooLarge(_logger, options.MaxBodyBytes);
            await RefuseAsync(context, StatusCodes.Status413PayloadTooLarge, $"A webhook's body may have {options.MaxBodyBytes} bytes here.").ConfigureAwait(false);
            return;
        }

        WebhookEvent webhookEvent;
        try
        {
            webhookEvent = WebhookEvent.Parse(body, Header(context.Request), options.Secrets, options.Tolerance, _clock);
        }
        catch (WebhookSignatureException e)
        {
            Log.SignatureRefused(_logger, e.Reason, e.Message);
            await RefuseAsync(context, StatusCodes.Status401Unauthorized, e.Message).ConfigureAwait(false);
            return;
        }
        catch (WebhookBodyException e)
        {
            Log.BodyRefused(_logger, e.Message);
            await RefuseAsync(context, StatusCodes.Status400BadRequest, e.Message).ConfigureAwait(false);
            return;
        }

        if (_deduplication is null)
        {
            await _handler(webhookEvent, context).ConfigureAwait(false);
        }
        else if (!await _deduplication.RunAsync(context, webhookEvent, body, Tolerance(options), () => _handler(webhookEvent, context)).ConfigureAwait(false))
        {
            return;
        }

        Log.Handled(_logger, webhookEvent.Type.Value, webhookEvent.Id);
        if (!context.Response.HasStarted && context.Response.StatusCode == StatusCodes.Status200OK)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    private static TimeSpan Tolerance(TwelveLabsWebhookOptions options) => options.Tolerance != Timeout.InfiniteTimeSpan
        ? options.Tolerance
        : throw new InvalidOperationException(
            $"The tolerance of a webhook is infinite, so its events would have to be remembered forever: set {nameof(options.Tolerance)} "
            + $"({WebhookConfiguration.ToleranceSetting}), or register no {nameof(IWebhookReplayStore)}.");

    private static string? Header(HttpRequest request) =>
        request.Headers.TryGetValue(WebhookSignature.HeaderName, out var values) ? values.ToString() : null;

    private static Task RefuseAsync(HttpContext context, int status, string why)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why, context.RequestAborted);
    }

    private TwelveLabsWebhookOptions Options() => _options.CurrentValue.With(_configure);
}
