public static class TwelveLabsServiceCollectionExtensions
{
    public static TwelveLabs.ITwelveLabsBuilder AddTwelveLabs(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
    public static TwelveLabs.ITwelveLabsBuilder AddTwelveLabs(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration section) { }
    public static TwelveLabs.ITwelveLabsBuilder AddTwelveLabs(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<TwelveLabs.TwelveLabsOptions> configure) { }
    public static TwelveLabs.ITwelveLabsBuilder AddTwelveLabs(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, Microsoft.Extensions.Configuration.IConfiguration section) { }
    public static TwelveLabs.ITwelveLabsBuilder AddTwelveLabs(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, System.Action<TwelveLabs.TwelveLabsOptions> configure) { }
}
