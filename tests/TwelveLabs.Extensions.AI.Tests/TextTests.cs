using Microsoft.Extensions.Time.Testing;
using TwelveLabs.Emulator;

namespace TwelveLabs.Extensions.AI.Tests;

public class TextTests
{
    private static readonly DateTimeOffset Noon = new(2024, 11, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Texts_become_vectors_in_their_order_and_those_of_like_meaning_lie_close()
    {
        await using var emulator = await TwelveLabsEmulator.StartAsync();
        using var client = new TwelveLabsClient("key", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress });
        using var generator = client.AsIEmbeddingGenerator(new() { TimeProvider = new FakeTimeProvider(Noon) });

        var vectors = await generator.GenerateAsync(["a red lighthouse", "the council voted on trams", "red lighthouses", "the tram vote of the council"]);

        Assert.Equal(4, vectors.Count);
        Assert.All(vectors, vector => Assert.Equal((1024, "Marengo-retrieval-2.6", Noon), (vector.Dimensions, vector.ModelId, vector.CreatedAt)));
        Assert.True(Likeness(0, 2) > 0.8 && Likeness(1, 3) > 0.4, $"{Likeness(0, 2)} {Likeness(1, 3)}");
        Assert.True(Math.Abs(Likeness(0, 1)) < 0.2, $"{Likeness(0, 1)}");
        Assert.Null(vectors.Usage);

        float Likeness(int one, int other) => vectors[one].Vector.ToArray().Zip(vectors[other].Vector.ToArray(), (a, b) => a * b).Sum();
    }

    [Fact]
    public async Task A_call_names_the_engine_and_the_text_and_nothing_else()
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(1, 2)));
        using var client = server.Client;

        var vector = await client.AsIEmbeddingGenerator().GenerateVectorAsync("späte Tore");

        Assert.Equal([1, 2], vector.ToArray());
        var call = Assert.Single(server.Calls);
        Assert.Equal(["engine_name=Marengo-retrieval-2.6", "text=späte Tore"], call.Fields.Select(field => $"{field.Key}={field.Value}").Order());
    }

    [Fact]
    public async Task No_values_cost_no_call()
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(1)));
        using var client = server.Client;

        Assert.Empty(await client.AsIEmbeddingGenerator().GenerateAsync([]));
        Assert.Empty(server.Calls);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(null, "null")]
    public async Task A_text_that_is_none_is_told_before_any_call_is_made(string? text, string why)
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(1)));
        using var client = server.Client;

        var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.AsIEmbeddingGenerator().GenerateAsync(["fine", "fine too", text!]));

        Assert.Equal("values", failure.ParamName);
        Assert.StartsWith("values[2] is ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }

    [Fact]
    public async Task What_the_service_says_of_a_text_without_a_vector_is_thrown()
    {
        await using var server = EmbedServer.Start(_ => """{"engine_name":"e","text_embedding":{"error_message":"The text has 90 tokens."}}""");
        using var client = server.Client;

        var failure = await Assert.ThrowsAsync<TwelveLabsException>(() => client.AsIEmbeddingGenerator().GenerateAsync(["long"]));

        Assert.Contains("values[0] (the text): The text has 90 tokens.", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"engine_name":"e","image_embedding":{"segments":[{"float":[1]}]}}""")]
    [InlineData("""{"engine_name":"e","text_embedding":{"segments":[{"float":[]}]}}""")]
    public async Task A_response_about_something_else_or_without_numbers_is_thrown(string response)
    {
        await using var server = EmbedServer.Start(_ => response);
        using var client = server.Client;

        var failure = await Assert.ThrowsAsync<TwelveLabsException>(() => client.AsIEmbeddingGenerator().GenerateAsync(["words"]));

        Assert.Contains("does not say why", failure.Message, StringComparison.Ordinal);
    }
}
