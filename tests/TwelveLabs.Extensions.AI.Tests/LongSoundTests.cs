namespace TwelveLabs.Extensions.AI.Tests;

/// <summary>The API gives a vector for each stretch of a sound, the abstractions take one for each value.</summary>
public class LongSoundTests
{
    private static readonly UriContent Sound = new("https://media.example/waves.mp3", "audio/mpeg");

    [Fact]
    public async Task The_vector_is_the_mean_by_time_of_all_and_as_long_as_they_are()
    {
        var vector = (await MakeAsync(null, EmbedServer.Stretch(0, 6, 1, 0), EmbedServer.Stretch(6, 9, 0, 1))).Vector.ToArray();

        Assert.Equal(2, vector[0] / vector[1], 1e-4);
        Assert.Equal(1, Math.Sqrt((vector[0] * vector[0]) + (vector[1] * vector[1])), 1e-5);
    }

    [Fact]
    public async Task Without_times_each_stretch_counts_the_same()
    {
        var vector = (await MakeAsync(null, EmbedServer.Segment(3, 0), EmbedServer.Segment(0, 3))).Vector.ToArray();

        Assert.Equal(vector[0], vector[1], 1e-5);
        Assert.Equal(3, Math.Sqrt((vector[0] * vector[0]) + (vector[1] * vector[1])), 1e-5);
    }

    [Fact]
    public async Task No_stretch_is_lost()
    {
        var vector = await MakeAsync(null, EmbedServer.Stretch(0, 6, 1, 0), EmbedServer.Stretch(6, 9, 0, 1));

        Assert.Equal((0d, 9d), (vector.AdditionalProperties!["start_offset_sec"], vector.AdditionalProperties["end_offset_sec"]));
        var segments = Assert.IsType<GeneratedEmbeddings<Embedding<float>>>(vector.AdditionalProperties["segments"]);
        Assert.Equal([[1, 0], [0, 1]], segments.Select(segment => segment.Vector.ToArray()));
        Assert.Equal([6d, 9d], segments.Select(segment => segment.AdditionalProperties!["end_offset_sec"]));
    }

    [Fact]
    public async Task A_user_may_pool_in_his_own_way()
    {
        var vector = await MakeAsync(segments => segments[^1].Vector, EmbedServer.Stretch(0, 6, 1, 0), EmbedServer.Stretch(6, 9, 0, 1));

        Assert.Equal([0, 1], vector.Vector.ToArray());
    }

    [Fact]
    public async Task Vectors_of_different_sizes_are_told()
    {
        var failure = await Assert.ThrowsAsync<TwelveLabsException>(() => MakeAsync(null, EmbedServer.Stretch(0, 6, 1, 0), EmbedServer.Stretch(6, 9, 1)));

        Assert.Contains("different sizes", failure.Message, StringComparison.Ordinal);
    }

    private static async Task<Embedding<float>> MakeAsync(Func<IReadOnlyList<EmbeddingSegment>, ReadOnlyMemory<float>>? pooling, params string[] segments)
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("audio", segments));
        using var client = server.Client;
        return await client.AsIContentEmbeddingGenerator(new() { Pooling = pooling }).GenerateAsync(Sound);
    }
}
