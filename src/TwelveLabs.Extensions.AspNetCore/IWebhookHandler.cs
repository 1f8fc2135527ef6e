namespace TwelveLabs;

/// <summary>Handles the events of a webhook endpoint. Register it with the services and map it with <c>MapTwelveLabsWebhook&lt;THandler&gt;</c>.</summary>
public interface IWebhookHandler
{
    /// <summary>Handles an event whose signature is valid. The response is sent when the task completes; if it fails, the response is an error, so that the service can send the event again.</summary>
    /// <param name="webhookEvent">The event. Without <c>AddTwelveLabsWebhookReplayProtection</c> it may arrive more than once, with the same <see cref="WebhookEvent.Id"/>.</param>
    /// <param name="cancellationToken">Canceled when the service aborts the request.</param>
    Task HandleAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken);
}
