public static class TwelveLabsWebhookServiceCollectionExtensions
{
    public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddTwelveLabsWebhookReplayProtection(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, int capacity = 100000) { }
    public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddTwelveLabsWebhooks(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration section) { }
    public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddTwelveLabsWebhooks(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<TwelveLabs.TwelveLabsWebhookOptions> configure) { }
}
