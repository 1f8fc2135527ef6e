using Microsoft.Extensions.DependencyInjection;

namespace TwelveLabs.Extensions.AI.Tests;

public class ContainerTests
{
    [Fact]
    public async Task One_generator_of_the_containers_client_serves_wherever_one_is_asked_for()
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(0.5f)));
        var services = new ServiceCollection().AddSingleton<ITwelveLabsClient>(server.Client);
        services.AddTwelveLabsEmbeddingGenerator(options => options.EngineName = "newer");
        await using var container = services.BuildServiceProvider();

        var texts = container.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();

        Assert.Equal(0.5f, (await texts.GenerateVectorAsync("a lighthouse")).Span[0]);
        Assert.Equal("newer", Assert.Single(server.Calls).Fields["engine_name"]);
        Assert.Same(texts, container.GetRequiredService<TwelveLabsEmbeddingGenerator>());
        Assert.Same(texts, container.GetRequiredService<IEmbeddingGenerator>());
        Assert.Same(texts, container.GetRequiredService<IEmbeddingGenerator<AIContent, Embedding<float>>>());
        Assert.Same(texts, container.GetRequiredService<IEmbeddingGenerator<DataContent, Embedding<float>>>());
    }

    [Fact]
    public async Task A_generator_of_a_name_calls_the_client_of_that_name()
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(0.5f)));
        var services = new ServiceCollection().AddKeyedSingleton<ITwelveLabsClient>("eu", server.Client);
        services.AddTwelveLabsEmbeddingGenerator("eu");
        await using var container = services.BuildServiceProvider();

        var texts = container.GetRequiredKeyedService<IEmbeddingGenerator<string, Embedding<float>>>("eu");

        Assert.Equal(0.5f, (await texts.GenerateVectorAsync("a lighthouse")).Span[0]);
        Assert.Same(texts, container.GetRequiredKeyedService<IEmbeddingGenerator<DataContent, Embedding<float>>>("eu"));
        Assert.Null(container.GetService<IEmbeddingGenerator<string, Embedding<float>>>());
    }

    [Fact]
    public void A_setting_that_is_not_usable_is_told_by_its_name()
    {
        using var client = new TwelveLabsClient("key");
        using var container = new ServiceCollection().AddSingleton<ITwelveLabsClient>(client)
            .AddTwelveLabsEmbeddingGenerator(options => options.MaxConcurrency = 0).BuildServiceProvider();

        var failure = Assert.ThrowsAny<ArgumentException>(() => container.GetRequiredService<IEmbeddingGenerator>());

        Assert.Contains("MaxConcurrency must be more than zero", failure.Message, StringComparison.Ordinal);
    }
}
