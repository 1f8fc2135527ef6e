public static class TwelveLabsEmbeddingServiceCollectionExtensions
{
    public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddTwelveLabsEmbeddingGenerator(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<TwelveLabs.TwelveLabsEmbeddingOptions>? configure = null) { }
    public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddTwelveLabsEmbeddingGenerator(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string name, System.Action<TwelveLabs.TwelveLabsEmbeddingOptions>? configure = null) { }
}
