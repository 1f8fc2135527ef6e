using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.SemanticKernel;

namespace TwelveLabs.Extensions.AI.Tests;

/// <summary>The generator in the hands of what it is made for.</summary>
[Collection(RunsAlone.Name)]
public class StackTests
{
    [Fact]
    public async Task A_cache_over_it_answers_the_second_time_with_all_that_the_first_had()
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("audio", EmbedServer.Stretch(0, 6, 1, 0), EmbedServer.Stretch(6, 9, 0, 1)));
        using var client = server.Client;
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        using var generator = client.AsIContentEmbeddingGenerator().AsBuilder().UseDistributedCache(cache).Build();
        var sound = new UriContent("https://media.example/waves.mp3", "audio/mpeg");

        var first = await generator.GenerateAsync(sound);
        var second = await generator.GenerateAsync(sound);

        Assert.Single(server.Calls);
        Assert.Equal(first.Vector.ToArray(), second.Vector.ToArray());
        Assert.Equal((first.ModelId, first.CreatedAt), (second.ModelId, second.CreatedAt));
        Assert.Equal(["end_offset_sec", "segments", "start_offset_sec"], second.AdditionalProperties!.Keys.Order());
        var last = ((JsonElement)second.AdditionalProperties["segments"]!)[1];
        Assert.Equal((1f, 9d), (last.GetProperty("vector")[1].GetSingle(), last.GetProperty("additionalProperties").GetProperty("end_offset_sec").GetDouble()));
    }

    [Fact]
    public async Task OpenTelemetry_over_it_sees_provider_engine_and_dimensions()
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(1, 2)));
        using var client = server.Client;
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == nameof(OpenTelemetry_over_it_sees_provider_engine_and_dimensions),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
        using var generator = client.AsIEmbeddingGenerator().AsBuilder()
            .UseOpenTelemetry(sourceName: nameof(OpenTelemetry_over_it_sees_provider_engine_and_dimensions)).Build();

        await generator.GenerateAsync(["words"]);

        var tags = Assert.Single(spans).TagObjects.ToDictionary(tag => tag.Key, tag => tag.Value?.ToString());
        Assert.Contains("twelvelabs", tags.Values);
        Assert.Contains("Marengo-retrieval-2.6", tags.Values);
        Assert.Contains("1024", tags.Values);
    }

    [Fact]
    public async Task Semantic_Kernel_finds_it_among_its_services()
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(1, 2)));
        using var client = server.Client;
        var services = new ServiceCollection();
        services.AddEmbeddingGenerator(client.AsIEmbeddingGenerator());
        await using var provider = services.BuildServiceProvider();
        var kernel = new Kernel(provider);

        var generator = kernel.GetRequiredService<IEmbeddingGenerator<string, Embedding<float>>>();

        var vector = await generator.GenerateVectorAsync("words");
        Assert.Equal([1, 2], vector.ToArray());
    }
}
