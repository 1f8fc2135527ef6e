namespace TwelveLabs;

/// <summary>Takes the events of a webhook endpoint. Register it with the services and map it by <c>MapTwelveLabsWebhook&lt;THandler&gt;</c>.</summary>
public interface IWebhookHandler
{
    /// <summary>Takes an event whose signature is right. The request is answered when this is done; when it throws, with an error, so that the service can send the event again.</summary>
    /// <param name="webhookEvent">The event. It may come more than once: its <see cref="WebhookEvent.Id"/> tells.</param>
    /// <param name="cancellationToken">Is cancelled when the service gives up the request.</param>
    Task HandleAsync(WebhookEvent webhookEvent, CancellationToken cancellationToken);
}
