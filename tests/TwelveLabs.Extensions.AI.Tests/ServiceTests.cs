namespace TwelveLabs.Extensions.AI.Tests;

public class ServiceTests
{
    [Fact]
    public void The_metadata_tell_provider_address_engine_and_dimensions()
    {
        using var client = new TwelveLabsClient("key");

        var metadata = client.AsIEmbeddingGenerator().GetService<EmbeddingGeneratorMetadata>()!;

        Assert.Equal(("twelvelabs", client.BaseAddress), (metadata.ProviderName, metadata.ProviderUri));
        Assert.Equal(("Marengo-retrieval-2.6", 1024), (metadata.DefaultModelId, metadata.DefaultModelDimensions));
    }

    [Fact]
    public void Dimensions_of_an_engine_that_is_not_known_are_not_guessed()
    {
        using var client = new TwelveLabsClient("key");

        Assert.Null(client.AsIEmbeddingGenerator(new() { EngineName = "new" }).GetRequiredService<EmbeddingGeneratorMetadata>().DefaultModelDimensions);
        Assert.Equal(512, client.AsIEmbeddingGenerator(new() { EngineName = "new", Dimensions = 512 }).GetRequiredService<EmbeddingGeneratorMetadata>().DefaultModelDimensions);
    }

    [Fact]
    public void What_the_generator_is_made_of_can_be_had_through_any_layers()
    {
        using var client = new TwelveLabsClient("key");
        using var generator = client.AsIEmbeddingGenerator();
        using var layered = generator.AsBuilder().Use(inner => new Layer(inner)).Build();

        Assert.Same(client, layered.GetService<ITwelveLabsClient>());
        Assert.Same(client, layered.GetService<TwelveLabsClient>());
        Assert.Same(client.Embed, layered.GetService<IEmbedClient>());
        Assert.Same(client.Embed, layered.GetService<EmbedClient>());
        Assert.Same(generator, layered.GetService<TwelveLabsEmbeddingGenerator>());
        Assert.Same(generator, layered.GetService<IEmbeddingGenerator<AIContent, Embedding<float>>>());
        Assert.Null(layered.GetService<string>());
        Assert.Null(layered.GetService<TwelveLabsClient>("key"));
        Assert.Throws<ArgumentNullException>(() => generator.GetService(null!));
    }

    [Fact]
    public void One_for_contents_serves_where_one_for_data_is_asked_for()
    {
        using var client = new TwelveLabsClient("key");

        Assert.IsType<IEmbeddingGenerator<DataContent, Embedding<float>>>(client.AsIContentEmbeddingGenerator(), exactMatch: false);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_client_is_disposed_only_where_that_was_asked_for(bool disposes)
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(1)));
        using var client = server.Client;

        client.AsIEmbeddingGenerator(new() { DisposeClient = disposes }).Dispose();

        var call = () => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "e", Text = "t" });
        if (disposes)
        {
            await Assert.ThrowsAsync<ObjectDisposedException>(call);
        }
        else
        {
            await call();
        }
    }

    private sealed class Layer(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner);
}
