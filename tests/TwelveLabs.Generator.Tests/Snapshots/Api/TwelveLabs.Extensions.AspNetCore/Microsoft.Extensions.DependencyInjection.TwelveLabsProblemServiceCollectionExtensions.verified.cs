public static class TwelveLabsProblemServiceCollectionExtensions
{
    public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddTwelveLabsProblemDetails(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
}
