namespace TwelveLabs.Tests.Http;

/// <summary>The rules of the document that go beyond one property: defaults that are always sent, properties that go together, limits across properties.</summary>
public class RequestRuleTests
{
    private const string Url = "https://media.example/v.mp4";

    [Fact]
    public async Task A_classification_sends_the_default_of_conversation_option()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""));
        using var client = Connect.To(server);
#pragma warning disable CS0618, TL0001 // Deprecated by the vendor.
        await client.Classify.ClassifyVideosAsync(new ClassifyVideosRequest { VideoIds = ["v"], Options = [EngineOption.Visual], Classes = [Class("a")] });
        await client.Classify.ClassifyIndexAsync(new ClassifyIndexRequest { IndexId = "i", Options = [EngineOption.Visual], Classes = [Class("a")], ConversationOption = ConversationOption.ExactMatch });
#pragma warning restore CS0618, TL0001

        Assert.Equal(["semantic", "exact_match"], server.Calls.Select(call => (string?)call.Json["conversation_option"]));
        Assert.All(server.Calls, call => Assert.Null(call.Json["classes"]![0]!["conversation_option"]));
    }

    [Theory]
    [InlineData(0.0, null, "VideoEndOffsetSeconds")]
    [InlineData(null, 12.0, "VideoStartOffsetSeconds")]
    [InlineData(10.0, 15.9, "VideoEndOffsetSeconds")]
    [InlineData(10.0, 5.0, "VideoEndOffsetSeconds")]
    public async Task Offsets_of_an_embedding_task_that_the_service_refuses_are_refused_before_they_are_sent(double? start, double? end, string named)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        using var client = Connect.To(server);

        var failure = await Assert.ThrowsAnyAsync<ArgumentException>(() => client.EmbedTasks.CreateAsync(Embedding(start, end)));

        Assert.Equal("request." + named, failure.ParamName);
        Assert.Empty(server.Calls);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(0.0, 6.0)]
    [InlineData(10.5, 16.5)]
    public async Task Offsets_come_together_or_not_at_all(double? start, double? end)
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"_id":"t"}"""));
        using var client = Connect.To(server);

        await client.EmbedTasks.CreateAsync(Embedding(start, end));

        Assert.Equal(start is not null, server.Call.Text.Contains("video_start_offset_sec", StringComparison.Ordinal));
        Assert.Equal(end is not null, server.Call.Text.Contains("video_end_offset_sec", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_prompt_has_at_most_1500_characters()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"id":"g","data":"x","summary":"x"}"""));
        using var client = Connect.To(server);

        await client.Generate.GenerateTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = new string('p', 1500) });
        await client.Generate.SummarizeAsync(new SummarizeRequest { VideoId = "v", Type = SummaryType.Summary, Prompt = new string('p', 1500) });
        await Assert.ThrowsAsync<ArgumentException>(() => client.Generate.GenerateTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = new string('p', 1501) }));
        await Assert.ThrowsAsync<ArgumentException>(() => client.Generate.SummarizeAsync(new SummarizeRequest { VideoId = "v", Type = SummaryType.Summary, Prompt = new string('p', 1501) }));

        Assert.Equal(2, server.Calls.Count);
    }

    [Fact]
    public async Task A_combined_search_is_posted_below_search_and_so_are_its_pages()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"data":[],"page_info":{}}"""));
        using var client = Connect.To(server);

        await client.Search.QueryCombinedAsync(new CombinedSearchRequest { IndexId = "i", SearchOptions = [EngineOption.Visual], Query = "q" });
        await client.Search.GetCombinedPageAsync("token");

        Assert.Equal(["POST /v1.2/search/combined", "GET /v1.2/search/combined/token"], server.Calls.Select(call => $"{call.Method} {call.Target}"));
    }

    private static ClassifyClass Class(string name) => new() { Name = name, Prompts = ["p"] };

    private static CreateEmbedTaskRequest Embedding(double? start, double? end) =>
        new() { EngineName = "e", VideoUrl = Url, VideoStartOffsetSeconds = start, VideoEndOffsetSeconds = end };
}
