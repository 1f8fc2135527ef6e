public interface IWebhookHandler
{
    System.Threading.Tasks.Task HandleAsync(TwelveLabs.WebhookEvent webhookEvent, System.Threading.CancellationToken cancellationToken);
}
