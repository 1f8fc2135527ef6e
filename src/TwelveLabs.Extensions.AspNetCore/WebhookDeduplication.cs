using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace TwelveLabs.AspNetCore;

/// <summary>Calls the handler once for each event: claims its key before, completes it after a success and releases it after a failure.</summary>
internal sealed class WebhookDeduplication(IWebhookReplayStore store, TimeProvider clock, ILogger logger)
{
    /// <summary>Returns whether the handler was called; if not, the response is set.</summary>
    public async Task<bool> RunAsync(HttpContext context, WebhookEvent webhookEvent, ReadOnlyMemory<byte> body, TimeSpan tolerance, Func<Task> handler)
    {
        var key = Key(context, webhookEvent, body);
        var expiresAt = Expiry(clock.GetUtcNow(), tolerance);
        var claim = await store.ClaimAsync(key, expiresAt, context.RequestAborted).ConfigureAwait(false);
        if (claim != WebhookClaimResult.Claimed)
        {
            Respond(context, webhookEvent, claim);
            return false;
        }

        var isHandled = false;
        try
        {
            await handler().ConfigureAwait(false);
            isHandled = context.Response.StatusCode is >= 200 and < 300;
        }
        finally
        {
            // A request that is aborted must leave no claim behind, so its token is not passed.
            await EndAsync(
                () => isHandled ? store.CompleteAsync(key, expiresAt, CancellationToken.None) : store.ReleaseAsync(key, CancellationToken.None),
                webhookEvent).ConfigureAwait(false);
        }

        return true;
    }

    // Not the path of the request, which is not signed: one endpoint can have many, by other casing, a slash at the end or parameters.
    private static string Key(HttpContext context, WebhookEvent webhookEvent, ReadOnlyMemory<byte> body)
    {
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText;
        var id = webhookEvent.Id.Length > 0 ? webhookEvent.Id : Convert.ToHexString(SHA256.HashData(body.Span));
        return $"{route} {id}";
    }

    /// <summary>A signature may be as far ahead of the clock as it may be behind, and its time counts whole seconds.</summary>
    private static DateTimeOffset Expiry(DateTimeOffset now, TimeSpan tolerance) =>
        tolerance < (DateTimeOffset.MaxValue - now - TimeSpan.FromSeconds(1)) / 2 ? now + (2 * tolerance) + TimeSpan.FromSeconds(1) : DateTimeOffset.MaxValue;

    private void Respond(HttpContext context, WebhookEvent webhookEvent, WebhookClaimResult claim)
    {
        if (claim == WebhookClaimResult.Handled)
        {
            Log.AlreadyHandled(logger, webhookEvent.Type.Value, webhookEvent.Id);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        if (claim == WebhookClaimResult.Full)
        {
            Log.StoreFull(logger, webhookEvent.Type.Value, webhookEvent.Id);
        }
        else
        {
            Log.InProgress(logger, webhookEvent.Type.Value, webhookEvent.Id);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
    }

    // The handler has run: what becomes of the store cannot change its result. A claim that stays is not handled again before it expires.
    private async Task EndAsync(Func<ValueTask> end, WebhookEvent webhookEvent)
    {
        try
        {
            await end().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Log.StoreFailed(logger, webhookEvent.Type.Value, webhookEvent.Id, e);
        }
    }
}
