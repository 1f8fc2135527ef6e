namespace TwelveLabs.Emulator.Tests;

/// <summary>The emulator's responses have the members that recorded responses of the service have, and numbers of the same form.</summary>
public sealed class RecordedResponseTests
{
    [Fact]
    public async Task Classifications_have_the_members_of_the_recorded_ones()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var video = await service.VideoAsync(index);

        AssertMembers(await Classify(false, false), "ClassifyPage-1");
        AssertMembers(await Classify(true, false), "ClassifyPage-2");
        AssertMembers(await Classify(false, true), "ClassifyPage-3");

        async Task<JsonNode> Classify(bool clips, bool details) => (await service.PostAsync("classify", new
        {
            video_ids = new[] { video },
            options = new[] { "conversation", "text_in_video" },
            classes = new[] { new { name = "Transport", prompts = new[] { "tram" } } },
            threshold = new { min_duration_ratio = 0.01, min_video_score = 1 },
            include_clips = clips,
            show_detailed_score = details,
        })).Json;
    }

    [Fact]
    public async Task Created_objects_have_the_members_of_the_recorded_ones()
    {
        await using var service = await Service.StartAsync();
        var index = await service.PostAsync("indexes", new { index_name = "n", engines = new[] { new { engine_name = "marengo2.5", engine_options = new[] { "visual" } } } });
        AssertMembers(index.Json, "CreateIndexResponse-1");
        AssertMembers((await service.PostAsync("tasks", Service.Form(("index_id", index.Id), ("video_url", "https://example.com/a.mp4")))).Json, "CreateTaskResponse-1");
    }

    [Fact]
    public async Task Generated_texts_have_the_members_of_the_recorded_ones()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());

        AssertMembers((await service.PostAsync("generate", new { video_id = video, prompt = "What?" })).Json, "GeneratedText-1");
        AssertMembers((await service.PostAsync("gist", new { video_id = video, types = new[] { "title", "topic", "hashtag" } })).Json, "Gist-1");
        AssertMembers((await service.PostAsync("summarize", new { video_id = video, type = "summary" })).Json, "VideoSummary-1");
        AssertMembers((await service.PostAsync("summarize", new { video_id = video, type = "chapter" })).Json, "VideoSummary-2");
        AssertMembers((await service.PostAsync("summarize", new { video_id = video, type = "highlight" })).Json, "VideoSummary-3");
    }

    [Fact]
    public async Task Lists_have_the_members_of_the_recorded_ones()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        var video = await service.VideoAsync(index);
        await service.PutAsync($"indexes/{index}/videos/{video}", new { metadata = new { vispresso_index_id = "x" } });

        AssertMembers((await service.GetAsync("indexes")).Json, "IndexPage-1");
        AssertMembers((await service.GetAsync($"indexes/{index}/videos")).Json, "VideoPage-1");
    }

    [Theory]
    [InlineData("visual", 1, "SearchPage-1")]
    [InlineData("conversation", 10, "SearchPage-2")]
    [InlineData("text_in_video", 1, "SearchPage-3")]
    [InlineData("visual", 10, "SearchPage-4")]
    public async Task Searches_have_the_members_of_the_recorded_ones(string option, int limit, string recorded)
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync();
        await service.VideoAsync(index);
        await service.VideoAsync(index, name: "council tram.mp4");

        AssertMembers((await service.PostAsync("search", new { index_id = index, query = "council", search_options = new[] { option }, threshold = "none", page_limit = limit })).Json, recorded);
    }

    private static void AssertMembers(JsonNode actual, string recorded)
    {
        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "RecordedResponses", recorded + ".json")));
        Assert.Equal([], Missing(expected, actual, "$"));
    }

    // Of lists the first items are compared: what they hold is another matter, but whole numbers stay whole where the service has such.
    private static IEnumerable<string> Missing(JsonNode? expected, JsonNode? actual, string path) => (expected, actual) switch
    {
        (JsonObject e, JsonObject a) => e.SelectMany(member => a.ContainsKey(member.Key) ? Missing(member.Value, a[member.Key], $"{path}.{member.Key}") : [$"{path}.{member.Key}"]),
        (JsonArray { Count: > 0 } e, JsonArray { Count: > 0 } a) => Missing(e[0], a[0], $"{path}[0]"),
        (JsonArray { Count: > 0 }, JsonArray) => [$"{path} is empty"],
        (null, _) => [],
        (_, null) => [$"{path} is null"],
        _ => expected.GetValueKind() == actual.GetValueKind() ? [] : [$"{path} is {actual.GetValueKind()}"],
    };
}
