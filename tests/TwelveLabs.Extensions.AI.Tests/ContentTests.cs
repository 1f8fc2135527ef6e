using TwelveLabs.Emulator;

namespace TwelveLabs.Extensions.AI.Tests;

public class ContentTests
{
    [Fact]
    public async Task Texts_images_and_sounds_become_vectors_of_one_space_in_their_order()
    {
        await using var emulator = await TwelveLabsEmulator.StartAsync();
        using var client = new TwelveLabsClient("key", new TwelveLabsClientOptions { BaseAddress = emulator.BaseAddress });
        var generator = client.AsIContentEmbeddingGenerator();
        byte[] picture = [1, 2, 3];

        var vectors = await generator.GenerateAsync(
        [
            new TextContent("a red lighthouse"),
            new DataContent(picture, "image/png"),
            new UriContent("https://media.example/lighthouse.jpg", "image/jpeg"),
            new DataContent(new byte[] { 4 }, "audio/mpeg"),
            new UriContent("https://media.example/waves.mp3", "audio/mpeg"),
            new DataContent(picture, "image/png"),
        ]);

        Assert.All(vectors, vector => Assert.Equal(1024, vector.Dimensions));
        Assert.Equal(vectors[1].Vector.ToArray(), vectors[5].Vector.ToArray());
        Assert.Equal(5, vectors.Select(vector => vector.Vector.Span[0]).Distinct().Count());
        Assert.Null(vectors[1].AdditionalProperties);
        Assert.Equal((0d, 6d), ((double)vectors[3].AdditionalProperties!["start_offset_sec"]!, (double)vectors[3].AdditionalProperties!["end_offset_sec"]!));
    }

    public static TheoryData<AIContent, string, string, string> Files => new()
    {
        { new DataContent("PNG"u8.ToArray(), "image/png"), "image", "image.png", "image/png" },
        { new DataContent("PNG"u8.ToArray(), "image/jpeg") { Name = "at sea.jpeg" }, "image", "at sea.jpeg", "image/jpeg" },
        { new DataContent("data:image/svg+xml;base64,UE5H"), "image", "image.svg", "image/svg+xml" },
        { new DataContent("PNG"u8.ToArray(), "audio/mpeg"), "audio", "audio.mp3", "audio/mpeg" },
        { new DataContent("PNG"u8.ToArray(), "audio/x-wav"), "audio", "audio.wav", "audio/x-wav" },
        { new DataContent("PNG"u8.ToArray(), "Audio/FLAC"), "audio", "audio.flac", "Audio/FLAC" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Bytes_are_uploaded_under_a_name_and_a_type_that_fit_them(AIContent content, string kind, string name, string type)
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors(kind, EmbedServer.Segment(1, 2)));
        using var client = server.Client;

        await client.AsIContentEmbeddingGenerator().GenerateAsync([content]);

        var file = Assert.Single(Assert.Single(server.Calls).Files);
        Assert.Equal(new EmbedFile(kind + "_file", name, type, "PNG"), file);
    }

    [Theory]
    [InlineData("image/jpeg", "image_url", "image")]
    [InlineData("audio/ogg", "audio_url", "audio")]
    public async Task An_address_is_sent_for_the_service_to_fetch(string type, string part, string kind)
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors(kind, EmbedServer.Segment(1, 2)));
        using var client = server.Client;

        await client.AsIContentEmbeddingGenerator().GenerateAsync([new UriContent("https://media.example/a%20file?x=1&y=2", type)]);

        var call = Assert.Single(server.Calls);
        Assert.Equal("https://media.example/a%20file?x=1&y=2", call.Fields[part]);
        Assert.Empty(call.Files);
    }

    public static TheoryData<AIContent?, string> Refused => new()
    {
        { null, "null" },
        { new TextContent(""), "an empty text" },
        { new DataContent(ReadOnlyMemory<byte>.Empty, "image/png"), "no data" },
        { new DataContent(new byte[1], "video/mp4"), "EmbedTasks" },
        { new DataContent(new byte[1], "application/pdf"), "application/pdf" },
        { new UriContent("file:///pictures/a.png", "image/png"), "public http or https address" },
        { new UriContent("https://media.example/a.mp4", "video/mp4"), "EmbedTasks" },
        { new FunctionCallContent("1", "f"), "FunctionCallContent" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_content_without_a_vector_is_told_before_any_call_is_made(AIContent? content, string why)
    {
        await using var server = EmbedServer.Start(_ => EmbedServer.Vectors("text", EmbedServer.Segment(1)));
        using var client = server.Client;

        var failure = await Assert.ThrowsAsync<ArgumentException>(() => client.AsIContentEmbeddingGenerator().GenerateAsync([new TextContent("fine"), content!]));

        Assert.Equal("values", failure.ParamName);
        Assert.StartsWith("values[1] ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(why, failure.Message, StringComparison.Ordinal);
        Assert.Empty(server.Calls);
    }
}
