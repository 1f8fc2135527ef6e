using System.Text.Json;

namespace TwelveLabs.Extensions.AI.Tests;

public class OptionsTests
{
    private static readonly UriContent Sound = new("https://media.example/waves.mp3", "audio/mpeg");

    [Fact]
    public async Task The_model_is_the_engine_of_the_call()
    {
        var call = await SendAsync(new EmbeddingGenerationOptions { ModelId = "marengo-of-tomorrow" });

        Assert.Equal("marengo-of-tomorrow", call.Fields["engine_name"]);
    }

    [Fact]
    public async Task The_generators_own_engine_is_used_where_a_call_names_none()
    {
        var call = await SendAsync(new EmbeddingGenerationOptions(), new() { EngineName = "marengo-of-tomorrow" });

        Assert.Equal("marengo-of-tomorrow", call.Fields["engine_name"]);
    }

    public static TheoryData<object> Truncations => [TextTruncate.Start, "start", JsonSerializer.SerializeToElement("start")];

    [Theory]
    [MemberData(nameof(Truncations))]
    public async Task What_to_cut_from_a_long_text_is_passed_on(object truncate)
    {
        var call = await SendAsync(new EmbeddingGenerationOptions { AdditionalProperties = new() { ["text_truncate"] = truncate, ["other"] = "layer" } });

        Assert.Equal("start", call.Fields["text_truncate"]);
        Assert.DoesNotContain("other", call.Fields.Keys);
    }

    public static TheoryData<object> Starts => [2.5, 2.5f, 2.5m, TimeSpan.FromSeconds(2.5), JsonSerializer.SerializeToElement(2.5)];

    [Theory]
    [MemberData(nameof(Starts))]
    public async Task Where_to_start_in_a_sound_is_passed_on(object start)
    {
        var call = await SendAsync(new EmbeddingGenerationOptions { AdditionalProperties = new() { ["audio_start_offset_sec"] = start } }, null, Sound);

        Assert.Equal("2.5", call.Fields["audio_start_offset_sec"]);
    }

    [Fact]
    public async Task A_contents_own_setting_wins()
    {
        var sound = new UriContent(Sound.Uri, "audio/mpeg") { AdditionalProperties = new() { ["audio_start_offset_sec"] = 7 } };
        var call = await SendAsync(new EmbeddingGenerationOptions { AdditionalProperties = new() { ["audio_start_offset_sec"] = 1 } }, null, sound);

        Assert.Equal("7", call.Fields["audio_start_offset_sec"]);
    }

    [Fact]
    public async Task A_setting_of_the_wrong_kind_is_told_before_any_call_is_made()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(new EmbeddingGenerationOptions { AdditionalProperties = new() { ["text_truncate"] = 3 } }));

        Assert.Contains("AdditionalProperties[\"text_truncate\"] must be a text", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_number_of_dimensions_is_refused_and_the_right_one_is_not()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(new EmbeddingGenerationOptions { Dimensions = 512 }));
        Assert.Contains("Dimensions is 512, but Marengo-retrieval-2.6 gives 1024", failure.Message, StringComparison.Ordinal);

        await SendAsync(new EmbeddingGenerationOptions { Dimensions = 2 }, new() { Dimensions = 2 });
    }

    [Fact]
    public async Task An_engine_that_is_not_known_is_held_to_the_dimensions_by_its_vectors()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(new EmbeddingGenerationOptions { ModelId = "new", Dimensions = 3 }));

        Assert.Contains("gives 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_of_the_callers_own_is_completed_by_the_value()
    {
        var call = await SendAsync(new EmbeddingGenerationOptions
        {
            ModelId = "not this one",
            RawRepresentationFactory = _ => new CreateEmbeddingRequest { EngineName = "raw", TextTruncate = TextTruncate.None },
            AdditionalProperties = new() { ["text_truncate"] = "start" },
        });

        Assert.Equal(("raw", "none", "words"), (call.Fields["engine_name"], call.Fields["text_truncate"], call.Text));
    }

    [Fact]
    public async Task A_request_that_is_shared_or_has_an_input_is_refused()
    {
        var shared = new CreateEmbeddingRequest { EngineName = "raw" };
        var failure = await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(
            new EmbeddingGenerationOptions { RawRepresentationFactory = _ => shared }, null, new TextContent("one"), new TextContent("two")));

        Assert.Contains("a new CreateEmbeddingRequest for each value", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("EngineName")]
    [InlineData("Dimensions")]
    [InlineData("MaxConcurrency")]
    public void A_setting_that_cannot_be_used_is_named(string setting)
    {
        var options = new TwelveLabsEmbeddingOptions();
        if (setting == "EngineName")
        {
            options.EngineName = " ";
        }
        else if (setting == "Dimensions")
        {
            options.Dimensions = 0;
        }
        else
        {
            options.MaxConcurrency = 0;
        }

        using var client = new TwelveLabsClient("key");
        var failure = Assert.ThrowsAny<ArgumentException>(() => client.AsIEmbeddingGenerator(options));
        Assert.StartsWith(setting, failure.Message, StringComparison.Ordinal);
    }

    private static async Task<EmbedCall> SendAsync(EmbeddingGenerationOptions options, TwelveLabsEmbeddingOptions? settings = null, params AIContent[] contents)
    {
        await using var server = EmbedServer.Start(call => EmbedServer.Vectors(call.Fields.ContainsKey("text") ? "text" : "audio", EmbedServer.Segment(1, 2)));
        using var client = server.Client;
        try
        {
            await client.AsIContentEmbeddingGenerator(settings).GenerateAsync(contents.Length > 0 ? contents : [new TextContent("words")], options);
        }
        catch (ArgumentException) when (options.ModelId is null)
        {
            Assert.Empty(server.Calls);
            throw;
        }

        return Assert.Single(server.Calls);
    }
}
