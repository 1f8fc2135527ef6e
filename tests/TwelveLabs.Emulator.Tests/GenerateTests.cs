using System.Text;

namespace TwelveLabs.Emulator.Tests;

public sealed class GenerateTests
{
    [Fact]
    public async Task A_gist_has_what_was_asked_for_and_no_more()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        var all = await service.PostAsync("gist", new { video_id = video, types = new[] { "title", "topic", "hashtag" } });
        Assert.Contains("Council", all.Text("title"), StringComparison.Ordinal);
        Assert.Contains("tram", all.Json["topics"]!.AsArray().Select(topic => topic!.GetValue<string>()));
        Assert.All(all.Json["hashtags"]!.AsArray(), tag => Assert.StartsWith("#", tag!.GetValue<string>(), StringComparison.Ordinal));
        var title = await service.PostAsync("gist", new { video_id = video, types = new[] { "title" } });
        Assert.Equal(["id", "title", "usage"], title.Json.Select(member => member.Key).Order());
        Assert.NotEqual(all.Text("id"), title.Text("id"));
    }

    [Fact]
    public async Task A_summary_tells_what_is_said()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        var response = await service.PostAsync("summarize", new { video_id = video, type = "summary" });
        Assert.Contains("welcome to the town council", response.Text("summary"), StringComparison.Ordinal);
        Assert.Equal("summary", response.Text("summarize_type"));
        var prompted = await service.PostAsync("summarize", new { video_id = video, type = "summary", prompt = "What about schools?" });
        Assert.Contains("budget for schools", prompted.Text("summary"), StringComparison.Ordinal);
        (await service.PostAsync("summarize", new { video_id = video, type = "summary", prompt = new string('x', 1501) })).Refused(HttpStatusCode.BadRequest, "prompt_too_long", "1501");
    }

    [Fact]
    public async Task Chapters_cover_the_whole_video_without_gaps()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        var chapters = (await service.PostAsync("summarize", new { video_id = video, type = "chapter" })).Json["chapters"]!.AsArray();
        Assert.Equal([0, 1], chapters.Select(chapter => chapter!["chapter_number"]!.GetValue<int>()));
        Assert.Equal(0, chapters[0]!["start"]!.GetValue<double>());
        Assert.Equal(chapters[0]!["end"]!.GetValue<double>(), chapters[1]!["start"]!.GetValue<double>());
        Assert.Equal(32, chapters[1]!["end"]!.GetValue<double>());
        Assert.All(chapters, chapter => Assert.NotEqual("", chapter!["chapter_title"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Highlights_are_real_stretches_in_order()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        var highlights = (await service.PostAsync("summarize", new { video_id = video, type = "highlight" })).Json["highlights"]!.AsArray();
        Assert.Equal(3, highlights.Count);
        var starts = highlights.Select(highlight => highlight!["start"]!.GetValue<double>()).ToList();
        Assert.Equal(starts.Order(), starts);
        Assert.All(highlights, highlight => Assert.Contains(highlight!["highlight"]!.GetValue<string>(), Samples.Council, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Text_answers_the_prompt_out_of_the_transcript()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        var response = await service.PostAsync("generate", new { video_id = video, prompt = "What does the tram cost?", temperature = 0.7 });
        Assert.Contains("From 00:09 to 00:15: “The mayor says the tram costs forty million and opens in spring”.", response.Text("data"), StringComparison.Ordinal);
        var whole = await service.PostAsync("generate", new { video_id = video, prompt = "Sum it up.", stream = false });
        Assert.StartsWith("The video ", whole.Text("data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_streamed_text_comes_in_pieces_that_make_the_whole()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        var whole = await service.PostAsync("generate", new { video_id = video, prompt = "the tram" });
        var events = Events(await service.PostAsync("generate", new { video_id = video, prompt = "the tram", stream = true }));
        Assert.Equal("stream_start", events[0]["event_type"]!.GetValue<string>());
        Assert.Equal("stream_end", events[^1]["event_type"]!.GetValue<string>());
        Assert.Equal(events[0]["metadata"]!["generation_id"]!.GetValue<string>(), events[^1]["metadata"]!["generation_id"]!.GetValue<string>());
        Assert.True(events.Count > 5);
        var text = string.Concat(events.Where(line => line["event_type"]!.GetValue<string>() == "text_generation").Select(line => line["text"]!.GetValue<string>()));
        Assert.Equal(whole.Text("data"), text);
    }

    [Fact]
    public async Task A_stream_is_ndjson_and_chunked()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        using var request = new HttpRequestMessage(HttpMethod.Post, "generate")
        {
            Content = new StringContent($$"""{"video_id": "{{video}}", "prompt": "tram", "stream": true}""", Encoding.UTF8, "application/json"),
        };
        using var response = await service.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("application/x-ndjson", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.TransferEncodingChunked);
    }

    [Fact]
    public async Task A_stream_can_be_cut_or_end_in_an_error()
    {
        await using var service = await Service.StartAsync();
        var video = await service.VideoAsync(await service.IndexAsync());
        var body = new { video_id = video, prompt = "tram", stream = true };
        var cut = Events(await service.PostAsync("generate", body, "cut-stream"));
        Assert.DoesNotContain(cut, line => line["event_type"]!.GetValue<string>() == "stream_end");
        var failed = Events(await service.PostAsync("generate", body, "stream-error"));
        Assert.Equal("stream_error", failed[^1]["event_type"]!.GetValue<string>());
        Assert.Equal("internal_server_error", failed[^1]["error"]!["code"]!.GetValue<string>());
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => service.PostAsync("generate", body, "cut"));
    }

    [Fact]
    public async Task An_index_without_pegasus_writes_nothing()
    {
        await using var service = await Service.StartAsync();
        var index = await service.IndexAsync(pegasus: false);
        var video = await service.VideoAsync(index);
        (await service.PostAsync("generate", new { video_id = video, prompt = "x" })).Refused(HttpStatusCode.BadRequest, "index_not_supported_for_generate", index);
        (await service.PostAsync("gist", new { video_id = video, types = new[] { "title" } })).Refused(HttpStatusCode.BadRequest, "index_not_supported_for_generate", index);
        (await service.PostAsync("summarize", new { video_id = video, type = "summary" })).Refused(HttpStatusCode.BadRequest, "index_not_supported_for_generate", index);
    }

    private static List<JsonObject> Events(ServiceResponse response) =>
        [.. response.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
}
